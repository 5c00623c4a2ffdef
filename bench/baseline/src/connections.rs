//! Connection reuse: one connection for all requests over HTTP/2, one for each request over
//! http/1.1.

use std::env;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::client::conn::{http1, http2};
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpStream;
use tokio::sync::Mutex as Turn;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

type Body = Full<Bytes>;

pub enum Version {
    Http1,
    Http2,
}

pub enum Connection {
    Http1(http1::SendRequest<Body>),
    Http2(http2::SendRequest<Body>),
}

pub struct Connections {
    authority: String,
    tls: TlsConnector,
    idle: Mutex<Vec<Connection>>,
    opening: Turn<()>,
}

impl Connection {
    pub fn version(&self) -> Version {
        match self {
            Self::Http1(_) => Version::Http1,
            Self::Http2(_) => Version::Http2,
        }
    }

    pub async fn send(&mut self, request: Request<Body>) -> Response<Incoming> {
        match self {
            Self::Http1(sender) => {
                sender.ready().await.unwrap();
                sender.send_request(request).await.unwrap()
            }
            Self::Http2(sender) => sender.send_request(request).await.unwrap(),
        }
    }
}

impl Connections {
    pub fn to(authority: &str) -> Self {
        let pem = env::var_os("NODE_EXTRA_CA_CERTS").unwrap();
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_file(pem).unwrap()).unwrap();
        let mut config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
            .with_protocol_versions(&[&tokio_rustls::rustls::version::TLS13])
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        let tls = TlsConnector::from(Arc::new(config));
        Self { authority: authority.to_owned(), tls, idle: Mutex::default(), opening: Turn::default() }
    }

    /// Returns an idle connection or a new one. Only one connection is opened at a time, so that
    /// all requests find the first HTTP/2 connection.
    pub async fn take(&self) -> Connection {
        if let Some(connection) = self.find() {
            return connection;
        }
        let _turn = self.opening.lock().await;
        match self.find() {
            Some(connection) => connection,
            None => self.open().await,
        }
    }

    pub fn give_back(&self, connection: Connection) {
        if let Connection::Http1(_) = connection {
            self.idle.lock().unwrap().push(connection);
        }
    }

    fn find(&self) -> Option<Connection> {
        let mut idle = self.idle.lock().unwrap();
        match idle.last()? {
            Connection::Http2(sender) => Some(Connection::Http2(sender.clone())),
            Connection::Http1(_) => idle.pop(),
        }
    }

    async fn open(&self) -> Connection {
        let tcp = TcpStream::connect(&self.authority).await.unwrap();
        tcp.set_nodelay(true).unwrap();
        let name = ServerName::try_from("localhost").unwrap();
        let stream = self.tls.connect(name, tcp).await.unwrap();
        match stream.get_ref().1.alpn_protocol() {
            Some(b"h2") => self.start_http2(stream).await,
            _ => start_http1(stream).await,
        }
    }

    async fn start_http2(&self, stream: TlsStream<TcpStream>) -> Connection {
        let (sender, connection) =
            http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await.unwrap();
        tokio::spawn(connection);
        self.idle.lock().unwrap().push(Connection::Http2(sender.clone()));
        Connection::Http2(sender)
    }
}

async fn start_http1(stream: TlsStream<TcpStream>) -> Connection {
    let (sender, connection) = http1::handshake(TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    Connection::Http1(sender)
}
