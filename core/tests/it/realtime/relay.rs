//! A relay that each test drives step by step.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use signalwire_core::Proxy;
use signalwire_core::realtime::{Event, ServerEvent, Session, SessionBuilder, State, StateChange};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};

use crate::support::certificate::Authority;
use crate::support::{PROJECT, token};

pub const PROTOCOL: &str = "signalwire_c0ffee_a1b2_p";

/// A listening relay.
pub struct Relay {
    listener: TcpListener,
    acceptor: TlsAcceptor,
    pub authority: Authority,
    pub port: u16,
}

impl Relay {
    pub async fn listen() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let authority = Authority::new();
        let tls = authority.serve("localhost", &[b"h2", b"http/1.1"]);
        let port = listener.local_addr().unwrap().port();
        Self { listener, acceptor: TlsAcceptor::from(Arc::new(tls)), authority, port }
    }

    /// The options of a session for this relay.
    pub fn builder(&self) -> SessionBuilder {
        Session::builder()
            .project(PROJECT)
            .token(token())
            .host(format!("localhost:{}", self.port))
            .root_certificates(self.authority.pem())
            .proxy(Proxy::Off)
    }

    /// The next connection, after TLS.
    pub async fn accept_tls(&self) -> TlsStream<TcpStream> {
        within("a connection", async {
            loop {
                let (socket, _) = self.listener.accept().await.unwrap();
                if let Ok(stream) = self.acceptor.accept(socket).await {
                    return stream;
                }
            }
        })
        .await
    }

    /// The next connection, closed before TLS.
    pub async fn refuse(&self) {
        drop(within("a connection", self.listener.accept()).await.unwrap());
    }

    /// The next WebSocket.
    pub async fn accept(&self) -> Peer {
        self.accept_with_headers().await.0
    }

    /// The next WebSocket, and the header lines of its request.
    #[allow(clippy::result_large_err, reason = "the type of the callback is the library's")]
    pub async fn accept_with_headers(&self) -> (Peer, Vec<String>) {
        let stream = self.accept_tls().await;
        let alpn = stream.get_ref().1.alpn_protocol().map(<[u8]>::to_vec);
        assert_eq!(alpn.as_deref(), Some(&b"http/1.1"[..]), "a WebSocket needs http/1.1");
        let mut lines = Vec::new();
        let read = |request: &Request, response: Response| {
            lines.push(format!("{} {}", request.method(), request.uri()));
            lines.extend(
                request.headers().iter().map(|(name, value)| format!("{name}: {}", value.to_str().unwrap())),
            );
            Ok::<_, ErrorResponse>(response)
        };
        let socket =
            within("an upgrade", Box::pin(tokio_tungstenite::accept_hdr_async(stream, read))).await.unwrap();
        (Peer { socket }, lines)
    }

    /// The next WebSocket, whose session is accepted, and the params of its first request.
    pub async fn establish(&self) -> (Peer, Value) {
        let mut peer = self.accept().await;
        let connect = peer.expect("signalwire.connect").await;
        peer.result(&connect, &json!({ "protocol": PROTOCOL, "authorization": { "signature": "c0ffee" } }))
            .await;
        (peer, connect["params"].clone())
    }

    /// A session that is connected.
    pub async fn session(&self) -> (Session, Peer) {
        self.session_of(self.builder()).await
    }

    pub async fn session_of(&self, builder: SessionBuilder) -> (Session, Peer) {
        let session = builder.build().unwrap();
        let (connected, (peer, _)) = tokio::join!(session.connect(), self.establish());
        connected.unwrap();
        (session, peer)
    }
}

/// The relay's end of a WebSocket.
pub struct Peer {
    pub socket: WebSocketStream<TlsStream<TcpStream>>,
}

impl Peer {
    /// The next message of the client.
    pub async fn next(&mut self) -> Value {
        self.next_or_end().await.expect("the client has closed the connection")
    }

    /// The next message of the client, or `None` after it has closed the connection.
    pub async fn next_or_end(&mut self) -> Option<Value> {
        within("a message of the client", async {
            loop {
                match self.socket.next().await? {
                    Ok(Message::Text(text)) => return Some(serde_json::from_str(&text).unwrap()),
                    Ok(Message::Close(_)) | Err(_) => return None,
                    Ok(_) => {}
                }
            }
        })
        .await
    }

    /// The next message, which must be a request of this method.
    pub async fn expect(&mut self, method: &str) -> Value {
        let message = self.next().await;
        assert_eq!(message["method"], method, "{message}");
        message
    }

    pub async fn send(&mut self, message: &Value) {
        self.text(&message.to_string()).await;
    }

    pub async fn text(&mut self, text: &str) {
        self.socket.send(Message::text(text)).await.unwrap();
    }

    pub async fn result(&mut self, request: &Value, result: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "id": request["id"], "result": result })).await;
    }

    pub async fn error(&mut self, request: &Value, code: i64) {
        let error = json!({ "code": code, "message": "It was refused" });
        self.send(&json!({ "jsonrpc": "2.0", "id": request["id"], "error": error })).await;
    }

    /// Sends an event.
    pub async fn event(&mut self, id: &str, name: &str, payload: &Value) {
        let params = json!({ "event_type": name, "timestamp": 1.5, "params": payload });
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": "signalwire.event", "params": params }))
            .await;
    }

    /// Waits for an acknowledgement.
    pub async fn expect_acknowledgement(&mut self, id: &str) {
        assert_eq!(self.next().await, json!({ "jsonrpc": "2.0", "id": id, "result": {} }));
    }
}

/// Fails with a name instead of hanging.
pub async fn within<T>(what: &str, work: impl Future<Output = T>) -> T {
    let result = tokio::time::timeout(Duration::from_secs(60), work).await;
    result.unwrap_or_else(|_| panic!("waited 60 s for {what}"))
}

pub async fn next_event(session: &Session) -> Event {
    within("an event", session.next_event()).await.expect("the session has ended")
}

/// The next event of the server.
pub async fn next_server_event(session: &Session) -> ServerEvent {
    loop {
        if let Event::Server(event) = next_event(session).await {
            return event;
        }
    }
}

/// Waits for a state.
pub async fn reaches(session: &Session, state: State) -> StateChange {
    loop {
        match next_event(session).await {
            Event::State(change) if change.state == state => return change,
            _ => {}
        }
    }
}
