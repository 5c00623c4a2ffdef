//! No connection comes about.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::Ordering::SeqCst;
use std::thread;

use socket2::{Domain, Socket, Type};

use super::{Fault, Nowhere, Place};
use crate::server::Tally;

pub fn faults() -> Vec<Fault> {
    let fault = |name: &str, find| Fault { name: name.to_owned(), place: Place::Nowhere(find) };
    vec![
        fault("the name has no address", nameless),
        fault("the connection is refused", refusing),
        fault("the connection does not come about", overcrowded),
        fault("reset in the TLS handshake", resetting),
        fault("closed in the TLS handshake", closing),
        fault("silence in the TLS handshake", silent),
    ]
}

/// RFC 6761, section 6.4.
fn nameless() -> Nowhere {
    Nowhere { origin: "https://nowhere.invalid".to_owned(), tally: Arc::default(), _keeps: Vec::new() }
}

/// Bound, so that nobody else gets the port, and not listening.
fn refusing() -> Nowhere {
    nowhere(bind(), Vec::new(), 0)
}

/// The queue of connections that nobody takes is full, so the system answers no further one.
fn overcrowded() -> Nowhere {
    let socket = bind();
    socket.listen(0).unwrap();
    let address = socket.local_addr().unwrap();
    let crowd = (0..8).map(|_| {
        let one = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
        one.set_nonblocking(true).unwrap();
        // In progress: that is what it is for.
        drop(one.connect(&address));
        one
    });
    let crowd = crowd.collect();
    thread::sleep(std::time::Duration::from_millis(50));
    nowhere(socket, crowd, 1)
}

fn resetting() -> Nowhere {
    accepting(|socket| {
        socket.set_linger(Some(std::time::Duration::ZERO)).unwrap();
    })
}

fn closing() -> Nowhere {
    accepting(|socket| socket.shutdown(std::net::Shutdown::Write).unwrap())
}

/// Takes connections and does not speak.
fn silent() -> Nowhere {
    let socket = bind();
    socket.listen(16).unwrap();
    nowhere(socket, Vec::new(), 1)
}

/// Takes connections, reads the client's first words and does something else than answer.
fn accepting(then: fn(&Socket)) -> Nowhere {
    let socket = bind();
    socket.listen(16).unwrap();
    let listener = socket.try_clone().unwrap();
    thread::spawn(move || {
        while let Ok((mut one, _)) = listener.accept() {
            drop(std::io::Read::read(&mut one, &mut [0; 5]));
            then(&one);
        }
    });
    nowhere(socket, Vec::new(), 0)
}

fn bind() -> Socket {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    socket.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into()).unwrap();
    socket
}

fn nowhere(socket: Socket, crowd: Vec<Socket>, silent: usize) -> Nowhere {
    let port = socket.local_addr().unwrap().as_socket().unwrap().port();
    let tally = Arc::<Tally>::default();
    tally.silent.store(silent, SeqCst);
    Nowhere {
        origin: format!("https://127.0.0.1:{port}"),
        tally,
        _keeps: crowd.into_iter().chain([socket]).collect(),
    }
}
