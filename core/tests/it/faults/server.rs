//! The server that injects faults.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::Notify;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::script::{Part, Script, Step};
use super::wire::Wire;
use crate::support::certificate::Authority;

/// Counters and scripts of the server.
#[derive(Default)]
pub struct Tally {
    /// Requests that arrived completely.
    pub reached: AtomicUsize,
    /// Requests that were processed.
    pub processed: AtomicUsize,
    /// Response bytes that the client accepted.
    pub sent_bytes: AtomicUsize,
    /// Connections on which the server is stalling.
    pub stalled: AtomicUsize,
    /// Notified when the server starts to stall.
    pub stall_started: Notify,
    scripts: Mutex<Vec<Script>>,
    last: Script,
}

impl Tally {
    /// Returns the scripts in their order, then the last one repeatedly.
    fn next(&self) -> Script {
        let mut scripts = self.scripts.lock().unwrap();
        if scripts.is_empty() { self.last.clone() } else { scripts.remove(0) }
    }
}

pub struct Server {
    pub port: u16,
    pub authority: Authority,
    pub tally: Arc<Tally>,
}

impl Server {
    pub fn start(protocol: &[u8], scripts: Vec<Script>, last: Script) -> Self {
        let authority = Authority::new();
        let acceptor = TlsAcceptor::from(Arc::new(authority.serve("localhost", &[protocol])));
        let listener = listen();
        let port = listener.local_addr().unwrap().port();
        let tally = Arc::new(Tally { scripts: Mutex::new(scripts), last, ..Tally::default() });
        let (notes, is_http2) = (Arc::clone(&tally), protocol == b"h2");
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(serve(socket, acceptor.clone(), is_http2, Arc::clone(&notes)));
            }
        });
        Self { port, authority, tally }
    }
}

/// Listens with a small send buffer, so that data in kernel buffers adds little to the bytes sent.
fn listen() -> TcpListener {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_send_buffer_size(64 << 10).unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    socket.listen(64).unwrap()
}

/// Serves one connection. Connection errors are expected here, so an error only ends the
/// connection.
async fn serve(
    socket: TcpStream,
    acceptor: TlsAcceptor,
    is_http2: bool,
    tally: Arc<Tally>,
) -> io::Result<()> {
    socket.set_nodelay(true)?;
    let mut wire = Wire::open(acceptor.accept(socket).await?, is_http2).await?;
    loop {
        for step in tally.next() {
            if !perform(step, &mut wire, &tally).await? {
                return Ok(());
            }
        }
    }
}

/// Returns whether the connection stays open.
async fn perform(step: Step, wire: &mut Wire<TlsStream<TcpStream>>, tally: &Tally) -> io::Result<bool> {
    match step {
        Step::Read(part) => {
            wire.read(part).await?;
            tally.reached.fetch_add(usize::from(part == Part::Whole), SeqCst);
        }
        Step::Process => drop(tally.processed.fetch_add(1, SeqCst)),
        Step::Send(bytes) => send(wire, &bytes, tally).await?,
        Step::Flood(bytes, times) => {
            for _ in 0..times {
                send(wire, &bytes, tally).await?;
            }
        }
        Step::Frames(make) => send(wire, &make(wire.id), tally).await?,
        Step::Stall => {
            tally.stalled.fetch_add(1, SeqCst);
            tally.stall_started.notify_one();
            while wire.stream.read(&mut [0; 1024]).await.is_ok_and(|count| count > 0) {}
            tally.stalled.fetch_sub(1, SeqCst);
            return Ok(false);
        }
        Step::Reset => {
            wire.stream.get_ref().get_ref().0.set_zero_linger()?;
            return Ok(false);
        }
        Step::CloseTcp => return Ok(false),
        Step::Close => {
            wire.stream.shutdown().await?;
            return Ok(false);
        }
    }
    Ok(true)
}

async fn send(wire: &mut Wire<TlsStream<TcpStream>>, bytes: &[u8], tally: &Tally) -> io::Result<()> {
    wire.send(bytes).await?;
    tally.sent_bytes.fetch_add(bytes.len(), SeqCst);
    Ok(())
}
