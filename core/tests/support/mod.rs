//! A server on loopback that answers over real TLS as a test tells it to, fault by fault.

#![allow(clippy::unwrap_used, reason = "a failed test may panic")]
#![allow(dead_code, reason = "each test file uses a part")]

pub mod certificate;
pub mod clock;
pub mod compression;
pub mod docs;
pub mod http1;
pub mod http2;
pub mod over;

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use certificate::Authority;
use over::Over;
use signalwire_core::client::Client;
use signalwire_core::config::{Config, Proxy};
use signalwire_core::error::Error;
use signalwire_core::operations::Operation;
use signalwire_core::{ApiToken, Args, Credentials, Origin, ProjectId, Response, operation_named};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;

pub const PROJECT: &str = "7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90";

/// Put together at run time, so that no scanner takes it for a real one.
pub fn token() -> String {
    format!("PT{}", "0a1b2c3d4e5f".repeat(4))
}

/// What the server does with a request.
#[derive(Clone, Debug)]
pub enum Act {
    /// Answers with a status, headers and a body.
    Respond(u16, Vec<(&'static str, String)>, Vec<u8>),
    /// Answers, and closes the connection although it did not say so.
    RespondAndClose(u16, Vec<u8>),
    /// Reads the request and closes without an answer.
    Close,
    /// Promises more bytes than it sends, and closes.
    Truncate(u64, Vec<u8>),
    /// Answers 200 with this content encoding, in chunks that are sent one by one.
    Chunks(&'static str, Vec<Vec<u8>>),
    /// Never answers.
    Hang,
    /// Answers with something else than HTTP.
    NotHttp,
}

pub fn response(status: u16, body: &str) -> Act {
    Act::Respond(status, vec![("content-type", "application/json".to_owned())], body.as_bytes().to_vec())
}

pub fn reply_with(status: u16, name: &'static str, value: &str) -> Act {
    Act::Respond(status, vec![(name, value.to_owned())], Vec::new())
}

/// A request as it arrived.
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

/// What the server saw and is to do.
#[derive(Default)]
pub struct Stage {
    acts: Mutex<VecDeque<Act>>,
    hits: Mutex<Vec<Hit>>,
    connections: AtomicUsize,
    closed: AtomicUsize,
    decide: Option<Decide>,
}

/// Tells what to do with a request.
type Decide = Box<dyn Fn(&Hit) -> Act + Send + Sync>;

impl Stage {
    pub fn of(acts: Vec<Act>) -> Self {
        Self { acts: Mutex::new(acts.into()), ..Self::default() }
    }

    /// Notes a request and tells what to do with it. The last act is repeated.
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
    /// Speaks HTTP/1.1 as `localhost`.
    pub async fn start(acts: Vec<Act>) -> Self {
        let authority = Authority::new();
        let tls = authority.serve("localhost", &[b"http/1.1"]);
        Self::start_with(authority, tls, acts).await
    }

    /// Speaks HTTP/2 if the client offers it.
    pub async fn start_http2(acts: Vec<Act>) -> Self {
        let authority = Authority::new();
        let tls = authority.serve("localhost", &[b"h2", b"http/1.1"]);
        Self::start_with(authority, tls, acts).await
    }

    /// Decides for each request what to do with it.
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

    /// Waits until so many requests have come.
    pub async fn wait_for_hits(&self, count: usize) {
        until("requests", || self.stage.hits.lock().unwrap().len() >= count).await;
    }

    /// Waits until a client has closed so many connections.
    pub async fn wait_for_closed(&self, count: usize) {
        until("closed connections", || self.stage.closed.load(Ordering::SeqCst) >= count).await;
    }

    /// A client's options for this server: its authority is trusted.
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
                speak(is_http2, stream, &stage).await;
            }
            stage.closed.fetch_add(1, Ordering::SeqCst);
        });
    }
}

async fn speak(is_http2: bool, stream: impl AsyncRead + AsyncWrite + Unpin, stage: &Stage) {
    if is_http2 {
        http2::speak(stream, stage).await;
    } else {
        http1::speak(stream, stage).await;
    }
}

/// Polls a condition for a minute. `what` is what the test waits for.
pub async fn until(what: &str, condition: impl Fn() -> bool) {
    for _ in 0..12_000 {
        if condition() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("waited 60 s for {what}");
}

/// A client's options for an origin, without a proxy.
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
    operation_named(name).unwrap()
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
