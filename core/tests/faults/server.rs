//! The server that plays faults.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::Notify;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::play::{Part, Play, Step};
use super::support::certificate::Authority;
use super::wire::Encoding;

/// What the server was asked, did and is about to do.
#[derive(Default)]
pub struct Ledger {
    /// Requests that arrived as a whole.
    pub reached: AtomicUsize,
    /// Requests that were carried out.
    pub processed: AtomicUsize,
    /// Bytes of answers that a client took.
    pub sent_bytes: AtomicUsize,
    /// Connections on which the server says nothing at the moment.
    pub silent: AtomicUsize,
    /// Told when there is one more of them.
    pub fell_silent: Notify,
    plays: Mutex<Vec<Play>>,
    last: Play,
}

impl Ledger {
    /// The first plays in their order, then the last one for good.
    fn next(&self) -> Play {
        let mut plays = self.plays.lock().unwrap();
        if plays.is_empty() { self.last.clone() } else { plays.remove(0) }
    }
}

pub struct Server {
    pub port: u16,
    pub authority: Authority,
    pub ledger: Arc<Ledger>,
}

impl Server {
    pub fn start(protocol: &[u8], plays: Vec<Play>, last: Play) -> Self {
        let authority = Authority::new();
        let acceptor = TlsAcceptor::from(Arc::new(authority.serve("localhost", &[protocol])));
        let listener = listen();
        let port = listener.local_addr().unwrap().port();
        let ledger = Arc::new(Ledger { plays: Mutex::new(plays), last, ..Ledger::default() });
        let (notes, is_http2) = (Arc::clone(&ledger), protocol == b"h2");
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(serve(socket, acceptor.clone(), is_http2, Arc::clone(&notes)));
            }
        });
        Self { port, authority, ledger }
    }
}

/// With a small send buffer, so that what the kernel holds counts little in the bytes sent.
fn listen() -> TcpListener {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_send_buffer_size(64 << 10).unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    socket.listen(64).unwrap()
}

/// A connection that breaks is what this server is for, so an error ends it and no more.
async fn serve(
    socket: TcpStream,
    acceptor: TlsAcceptor,
    is_http2: bool,
    ledger: Arc<Ledger>,
) -> io::Result<()> {
    socket.set_nodelay(true)?;
    let mut wire = Encoding::open(acceptor.accept(socket).await?, is_http2).await?;
    loop {
        for step in ledger.next() {
            if !perform(step, &mut wire, &ledger).await? {
                return Ok(());
            }
        }
    }
}

/// True if the connection goes on.
async fn perform(step: Step, wire: &mut Encoding<TlsStream<TcpStream>>, ledger: &Ledger) -> io::Result<bool> {
    match step {
        Step::Read(part) => {
            wire.read(part).await?;
            ledger.reached.fetch_add(usize::from(part == Part::Whole), SeqCst);
        }
        Step::Process => drop(ledger.processed.fetch_add(1, SeqCst)),
        Step::Send(bytes) => send(wire, &bytes, ledger).await?,
        Step::Flood(bytes, times) => {
            for _ in 0..times {
                send(wire, &bytes, ledger).await?;
            }
        }
        Step::Frames(make) => send(wire, &make(wire.id), ledger).await?,
        Step::Stall => {
            ledger.silent.fetch_add(1, SeqCst);
            ledger.fell_silent.notify_one();
            while wire.stream.read(&mut [0; 1024]).await.is_ok_and(|count| count > 0) {}
            ledger.silent.fetch_sub(1, SeqCst);
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

async fn send(wire: &mut Encoding<TlsStream<TcpStream>>, bytes: &[u8], ledger: &Ledger) -> io::Result<()> {
    wire.send(bytes).await?;
    ledger.sent_bytes.fetch_add(bytes.len(), SeqCst);
    Ok(())
}
