//! A client of the relay.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use serde_json::{Value, json};
use signalwire_sandbox::Sandbox;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_websockets::{ClientBuilder, Error, MaybeTlsStream, Message, WebSocketStream};

use crate::common::Space;

/// The time to wait for a frame.
const LIMIT: Duration = Duration::from_secs(10);

/// A connection, and the events that arrived while the client waited for a response.
pub struct Client {
    stream: WebSocketStream<MaybeTlsStream<TcpStream>>,
    events: VecDeque<Value>,
    requests: u64,
}

/// Opens a TLS connection.
pub async fn open_tls(sandbox: &Sandbox) -> TlsStream<TcpStream> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(sandbox.ca_path()).unwrap()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = config.with_root_certificates(roots).with_no_client_auth();
    let port = sandbox.url().rsplit(':').next().unwrap().to_owned();
    let socket = TcpStream::connect(format!("127.0.0.1:{port}")).await.unwrap();
    let name = ServerName::try_from("localhost").unwrap();
    TlsConnector::from(Arc::new(config)).connect(name, socket).await.unwrap()
}

impl Client {
    /// Opens a WebSocket, without `signalwire.connect`.
    pub async fn open(space: &Space) -> Result<Self, Error> {
        let stream = MaybeTlsStream::Rustls(open_tls(&space.sandbox).await);
        let url = space.sandbox.url().replace("https:", "wss:");
        let builder = ClientBuilder::new().uri(&url).unwrap();
        let (stream, _) = builder.connect_on(stream).await?;
        Ok(Self { stream, events: VecDeque::new(), requests: 0 })
    }

    /// Opens a WebSocket and authenticates with the token of the sandbox.
    pub async fn connect(space: &Space) -> Self {
        Self::connect_with(space, json!({})).await.0
    }

    /// Opens a WebSocket and authenticates with further parameters. Returns the result as well.
    pub async fn connect_with(space: &Space, mut params: Value) -> (Self, Value) {
        let mut client = Self::open(space).await.unwrap();
        params["version"] = json!({ "major": 3, "minor": 0, "revision": 0 });
        params["authentication"] = json!({ "project": space.user.0, "token": space.user.1 });
        let response = client.request("signalwire.connect", params).await;
        let result = response["result"].clone();
        assert!(result["protocol"].is_string(), "{response}");
        client.event("signalwire.authorization.state").await;
        (client, result)
    }

    /// Sends a text frame.
    pub async fn send(&mut self, text: String) {
        self.stream.send(Message::text(text)).await.unwrap();
    }

    /// Sends a request and returns its response. Events before it are kept for [`Self::event`].
    pub async fn request(&mut self, method: &str, params: Value) -> Value {
        self.requests += 1;
        let id = self.requests.to_string();
        self.send(json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }).to_string())
            .await;
        loop {
            let frame = self.frame().await.unwrap();
            if frame["id"] == id.as_str() && frame.get("method").is_none() {
                return frame;
            }
            self.events.push_back(frame);
        }
    }

    /// Sends a request that must succeed, and returns its result.
    pub async fn succeed(&mut self, method: &str, params: Value) -> Value {
        let response = self.request(method, params).await;
        assert_eq!(response["result"]["code"], "200", "{method}: {response}");
        response["result"].clone()
    }

    /// Sends a request that must fail, and returns the code of its result or error.
    pub async fn fail(&mut self, method: &str, params: Value) -> Value {
        let response = self.request(method, params).await;
        let code = response.pointer("/result/code").or(response.pointer("/error/code")).cloned();
        assert_ne!(code, Some(json!("200")), "{method}: {response}");
        code.unwrap()
    }

    /// The envelope of the next event of this type. Events before it are dropped.
    pub async fn event(&mut self, event_type: &str) -> Value {
        loop {
            let frame = match self.events.pop_front() {
                Some(frame) => frame,
                None => self.frame().await.unwrap_or_else(|| panic!("closed before {event_type}")),
            };
            if frame["params"]["event_type"] == event_type {
                return frame["params"].clone();
            }
        }
    }

    /// The payload of the next event of this type.
    pub async fn payload(&mut self, event_type: &str) -> Value {
        self.event(event_type).await["params"].clone()
    }

    /// The next message, or `None` if the connection has ended or violates the protocol.
    pub async fn message(&mut self) -> Option<Message> {
        let next = tokio::time::timeout(LIMIT, self.stream.next()).await;
        next.unwrap()?.ok()
    }

    /// The next text frame as JSON; a string if it is not JSON.
    pub async fn frame(&mut self) -> Option<Value> {
        let message = self.message().await?;
        let text = message.as_text()?;
        Some(serde_json::from_str(text).unwrap_or_else(|_| text.into()))
    }

    /// Whether an event whose type has this prefix arrived before the last response.
    pub fn has_event(&self, prefix: &str) -> bool {
        let name = |frame: &Value| frame["params"]["event_type"].as_str().map(ToOwned::to_owned);
        self.events.iter().filter_map(name).any(|name| name.starts_with(prefix))
    }

    /// Whether no frame arrives within the time.
    pub async fn is_silent(&mut self, time: Duration) -> bool {
        self.events.is_empty() && tokio::time::timeout(time, self.stream.next()).await.is_err()
    }
}

impl Space {
    /// Adds a fault of the relay.
    pub async fn add_relay_fault(&self, fault: Value) {
        self.control("POST", "/sandbox/relay/faults", fault).await;
    }

    /// Adds a phone.
    pub async fn add_phone(&self, phone: Value) {
        self.control("POST", "/sandbox/phones", phone).await;
    }

    /// Sends a request to a control path, which must succeed.
    pub async fn control(&self, method: &str, path: &str, body: Value) -> Value {
        let response = crate::common::read(self.without_credentials(method, path).json(&body)).await;
        assert!(response.status.is_success(), "{path}: {} {}", response.status, response.body);
        response.body
    }

    /// The frames of this kind in the journal.
    pub async fn frames(&self, kind: &str) -> Vec<Value> {
        let entries =
            crate::common::read(self.without_credentials("GET", "/sandbox/relay/journal")).await.body;
        let entries = entries.as_array().unwrap().iter().filter(|entry| entry["kind"] == kind);
        entries.map(|entry| entry["frame"].clone()).collect()
    }
}
