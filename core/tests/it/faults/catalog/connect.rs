//! Faults before a connection is established.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::Ordering::SeqCst;
use std::thread;

use socket2::{Domain, Socket, Type};

use super::{Fault, NoServer, Target};
use crate::faults::server::Tally;

pub fn faults() -> Vec<Fault> {
    let fault = |name: &str, find| Fault { name: name.to_owned(), target: Target::NoServer(find) };
    vec![
        fault("host name without an address", nameless),
        fault("connection refused", refusing),
        fault("connection attempt without a reply", overcrowded),
        fault("connection reset during the TLS handshake", resetting),
        fault("connection closed during the TLS handshake", closing),
        fault("no reply during the TLS handshake", silent),
    ]
}

/// RFC 6761, section 6.4.
fn nameless() -> NoServer {
    NoServer { origin: "https://nowhere.invalid".to_owned(), tally: Arc::default(), _keeps: Vec::new() }
}

/// The port is bound, so that no other process gets it, but not listening.
fn refusing() -> NoServer {
    no_server(bind(), Vec::new(), 0)
}

/// The accept queue is full, so the system does not reply to further connection attempts.
fn overcrowded() -> NoServer {
    let socket = bind();
    socket.listen(0).unwrap();
    let address = socket.local_addr().unwrap();
    let crowd = (0..8).map(|_| {
        let one = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
        one.set_nonblocking(true).unwrap();
        // The error is "in progress", which is intended.
        drop(one.connect(&address));
        one
    });
    let crowd = crowd.collect();
    thread::sleep(std::time::Duration::from_millis(50));
    no_server(socket, crowd, 1)
}

fn resetting() -> NoServer {
    accepting(|socket| {
        socket.set_linger(Some(std::time::Duration::ZERO)).unwrap();
    })
}

fn closing() -> NoServer {
    accepting(|socket| socket.shutdown(std::net::Shutdown::Write).unwrap())
}

/// Accepts connections and sends nothing.
fn silent() -> NoServer {
    let socket = bind();
    socket.listen(16).unwrap();
    no_server(socket, Vec::new(), 1)
}

/// Accepts connections, reads the first bytes of the client and then calls `then`.
fn accepting(then: fn(&Socket)) -> NoServer {
    let socket = bind();
    socket.listen(16).unwrap();
    let listener = socket.try_clone().unwrap();
    thread::spawn(move || {
        while let Ok((mut one, _)) = listener.accept() {
            drop(std::io::Read::read(&mut one, &mut [0; 5]));
            then(&one);
        }
    });
    no_server(socket, Vec::new(), 0)
}

fn bind() -> Socket {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    socket.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into()).unwrap();
    socket
}

fn no_server(socket: Socket, crowd: Vec<Socket>, silent: usize) -> NoServer {
    let port = socket.local_addr().unwrap().as_socket().unwrap().port();
    let tally = Arc::<Tally>::default();
    tally.stalled.store(silent, SeqCst);
    NoServer {
        origin: format!("https://127.0.0.1:{port}"),
        tally,
        _keeps: crowd.into_iter().chain([socket]).collect(),
    }
}
