//! Redirects. None is followed, because a credential is bound to one origin.

use std::io::ErrorKind;
use std::net::TcpListener;

use super::{Fault, http1};
use crate::faults::script::{http, refuse, respond};

/// A port that must not receive a connection.
pub struct Canary(TcpListener);

impl Canary {
    pub fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        Self(listener)
    }

    /// Whether a connection arrived.
    pub fn was_contacted(&self) -> bool {
        !self.0.accept().is_err_and(|error| error.kind() == ErrorKind::WouldBlock)
    }

    fn address(&self) -> String {
        self.0.local_addr().unwrap().to_string()
    }
}

pub fn faults(canary: &Canary) -> Vec<Fault> {
    let address = canary.address();
    let targets = [
        ("the same host", "/api/video/rooms?again".to_owned()),
        ("another host", format!("https://{address}/api/video/rooms")),
        ("plain http", format!("http://{address}/api/video/rooms")),
    ];
    let statuses = [301, 302, 303, 307, 308];
    let pairs = statuses.iter().flat_map(|status| targets.iter().map(move |target| (*status, target)));
    pairs.map(|(status, (name, url))| redirect(status, name, url)).collect()
}

/// 303 is the response to a request that was processed (RFC 9110, section 15.4.4).
fn redirect(status: u16, name: &str, url: &str) -> Fault {
    let bytes = http(status, &format!("location: {url}\r\n"), "");
    let script = if status == 303 { respond(bytes) } else { refuse(bytes) };
    http1(format!("{status} to {name}"), script)
}
