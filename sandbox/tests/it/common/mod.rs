//! A running sandbox and a client that trusts it.
#![allow(dead_code, reason = "each test file uses a part of it")]

pub mod calls;
pub mod deliveries;
pub mod receiver;

use reqwest::tls::Version;
use reqwest::{Certificate, Client, ClientBuilder, Method, RequestBuilder, StatusCode};
use serde_json::Value;
use signalwire_sandbox::{Options, Sandbox};

/// The sandbox of a test.
pub struct Space {
    /// The server.
    pub sandbox: Sandbox,
    /// A client that trusts it.
    pub http: Client,
    /// The credentials of requests: project and token.
    pub user: (String, String),
}

/// A received response.
#[derive(Debug)]
pub struct Response {
    /// The status.
    pub status: StatusCode,
    /// Headers.
    pub headers: reqwest::header::HeaderMap,
    /// The body; `null` if there is none.
    pub body: Value,
}

impl Space {
    /// Starts a sandbox.
    pub async fn start() -> Self {
        Self::start_with(Options::default()).await
    }

    /// Starts a sandbox with options.
    pub async fn start_with(options: Options) -> Self {
        let sandbox = Sandbox::start(options).await.unwrap();
        let http = client(&sandbox).build().unwrap();
        let user = (sandbox.project().to_owned(), sandbox.token().to_owned());
        Self { sandbox, http, user }
    }

    /// A request without credentials.
    pub fn without_credentials(&self, method: &str, path: &str) -> RequestBuilder {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        self.http.request(method, format!("{}{path}", self.sandbox.url()))
    }

    /// A request with credentials.
    pub fn request(&self, method: &str, path: &str) -> RequestBuilder {
        self.without_credentials(method, path).basic_auth(&self.user.0, Some(&self.user.1))
    }

    /// Sends a request without a body.
    pub async fn call(&self, method: &str, path: &str) -> Response {
        read(self.request(method, path)).await
    }

    /// Sends a request with a JSON body.
    pub async fn send(&self, method: &str, path: &str, body: &Value) -> Response {
        read(self.request(method, path).json(body)).await
    }

    /// Sends a request with a form.
    pub async fn form(&self, path: &str, pairs: &[(&str, &str)]) -> Response {
        read(self.request("POST", path).form(pairs)).await
    }

    /// Adds a fault and returns its id.
    pub async fn add_fault(&self, fault: Value) -> String {
        let response = read(self.without_credentials("POST", "/sandbox/faults").json(&fault)).await;
        assert_eq!(response.status, 201, "{fault}");
        response.body["id"].as_str().unwrap().to_owned()
    }

    /// Sends a request to the control API.
    pub async fn control_api(&self, method: &str, path: &str, body: Value) -> Response {
        let request = self.without_credentials(method, &format!("/sandbox/{path}"));
        read(if body.is_null() { request } else { request.json(&body) }).await
    }

    /// Advances a resource to the next state, or to this one, and returns its state.
    pub async fn advance(&self, id: &Value, state: Option<&str>) -> String {
        let body = serde_json::json!({ "id": id, "state": state });
        let response = self.control_api("POST", "advance", body).await;
        assert_eq!(response.status, 200, "{}", response.body);
        response.body["state"].as_str().unwrap().to_owned()
    }

    /// The entries of the journal.
    pub async fn journal(&self) -> Vec<Value> {
        read(self.without_credentials("GET", "/sandbox/journal")).await.body.as_array().unwrap().clone()
    }
}

/// Sends a request and reads the response.
pub async fn read(request: RequestBuilder) -> Response {
    let response = request.send().await.unwrap();
    let (status, headers) = (response.status(), response.headers().clone());
    let text = response.text().await.unwrap();
    let body =
        if text.is_empty() { Value::Null } else { serde_json::from_str(&text).unwrap_or(Value::from(text)) };
    Response { status, headers, body }
}

/// A client that trusts only this sandbox.
pub fn client(sandbox: &Sandbox) -> ClientBuilder {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let pem = std::fs::read(sandbox.ca_path()).unwrap();
    let trusted = Certificate::from_pem(&pem).unwrap();
    Client::builder().tls_certs_only([trusted]).tls_version_min(Version::TLS_1_2).no_proxy()
}
