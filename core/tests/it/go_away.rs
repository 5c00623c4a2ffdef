//! A server that closes each connection after a few requests while many are in flight.

use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt, WriteHalf, split};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Mutex as AsyncMutex;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::support::certificate::Authority;
use crate::support::frames::{
    ACK, DATA, END_HEADERS, END_STREAM, GOAWAY, HEADERS, PING, PREFACE, SETTINGS, frame, read_frame,
};
use crate::support::over::Over;
use crate::support::{args, build, config, operation};

const CALLS: usize = 200;

/// Processed bodies, with their number of occurrences.
type Done = Arc<Mutex<HashMap<Vec<u8>, usize>>>;
type Writer = Arc<AsyncMutex<WriteHalf<TlsStream<TcpStream>>>>;

/// Accepts this number of requests per connection, announces it with GOAWAY, and responds to each
/// after a delay.
#[derive(Clone)]
struct Server {
    most: usize,
    delay: Duration,
    done: Done,
}

impl Server {
    async fn start(self) -> (u16, Authority) {
        let authority = Authority::new();
        let acceptor = TlsAcceptor::from(Arc::new(authority.serve("localhost", &[b"h2"])));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let (acceptor, server) = (acceptor.clone(), self.clone());
                tokio::spawn(async move { server.serve(acceptor.accept(socket).await.unwrap()).await });
            }
        });
        (port, authority)
    }

    /// Requests after the last accepted one are read and ignored.
    async fn serve(&self, stream: TlsStream<TcpStream>) -> io::Result<()> {
        let (mut reader, writer) = split(stream);
        let writer = Arc::new(AsyncMutex::new(writer));
        reader.read_exact(&mut [0; PREFACE]).await?;
        send(&writer, frame(SETTINGS, 0, 0, &[])).await?;
        let (mut taken, mut bodies) = (0, HashMap::<u32, Vec<u8>>::new());
        loop {
            let (kind, flags, id, payload) = read_frame(&mut reader).await?;
            match kind {
                SETTINGS if flags & ACK == 0 => send(&writer, frame(SETTINGS, ACK, 0, &[])).await?,
                PING if flags & ACK == 0 => send(&writer, frame(PING, ACK, 0, &payload)).await?,
                HEADERS if taken < self.most => {
                    taken += 1;
                    bodies.insert(id, Vec::new());
                    if taken == self.most {
                        send(&writer, frame(GOAWAY, 0, 0, &[id.to_be_bytes(), [0; 4]].concat())).await?;
                    }
                }
                DATA if bodies.contains_key(&id) => bodies.get_mut(&id).unwrap().extend(payload),
                _ => {}
            }
            let is_last = kind == DATA && flags & END_STREAM != 0;
            if let Some(body) = is_last.then(|| bodies.remove(&id)).flatten() {
                *self.done.lock().unwrap().entry(body).or_default() += 1;
                tokio::spawn(answer(Arc::clone(&writer), id, self.delay));
            }
        }
    }
}

/// `:status: 200` (RFC 7541, appendix A) and an empty object.
async fn answer(writer: Writer, id: u32, delay: Duration) {
    tokio::time::sleep(delay).await;
    let frames = [frame(HEADERS, END_HEADERS, id, &[0x88]), frame(DATA, END_STREAM, id, b"{}")];
    let _ = send(&writer, frames.concat()).await;
}

async fn send(writer: &Writer, bytes: Vec<u8>) -> io::Result<()> {
    let mut writer = writer.lock().await;
    writer.write_all(&bytes).await?;
    writer.flush().await
}

/// Each POST is processed once, at its first attempt. If a call may fail, its request is not
/// processed at all.
async fn assert_done_once(most: usize, delay: Duration, may_give_up: bool) {
    let done = Done::default();
    let (port, authority) = Server { most, delay, done: Arc::clone(&done) }.start().await;
    let mut config = config(&format!("https://localhost:{port}"));
    config.root_certificates = Some(authority.pem());
    let client = build(config);
    let calls = (0..CALLS).map(|number| {
        let client = client.clone();
        tokio::spawn(async move {
            let args = args(&format!(r#"{{"body":{{"name":"room-{number}"}}}}"#));
            client.call(operation("video.rooms.create"), &args).await
        })
    });
    for (number, call) in calls.collect::<Vec<_>>().into_iter().enumerate() {
        match call.await.unwrap() {
            Ok(answer) => {
                assert!(may_give_up || answer.attempts == 1, "call {number}: refused ones do not count");
            }
            Err(error) => assert!(may_give_up && !error.is_maybe_delivered(), "call {number}: {error}"),
        }
    }
    let done = done.lock().unwrap();
    assert!(may_give_up || done.len() == CALLS, "{done:?}");
    assert!(done.values().all(|times| *times == 1), "{done:?}");
}

#[tokio::test]
async fn all_calls_succeed_over_connections_that_end_after_20_requests() {
    assert_done_once(20, Duration::ZERO, false).await;
}

/// No response has arrived when the third connection refuses the remaining requests; that the
/// others are accepted counts as progress. reqwest does not report which connection carries a
/// request, so a call over reqwest fails after its retries, and its error reports that the request
/// was not processed.
#[tokio::test]
async fn all_calls_succeed_if_a_slow_server_accepts_a_few_per_connection() {
    assert_done_once(5, Duration::from_secs(2), !Over::this().is_hyper()).await;
}
