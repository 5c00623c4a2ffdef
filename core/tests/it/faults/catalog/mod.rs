//! All faults, in the order of the steps of a call.

mod connect;
mod content;
pub mod http2;
mod message;
mod redirect;
mod size;
mod status;

use std::sync::Arc;

use super::script::Script;
use super::server::Tally;
pub use redirect::Canary;

/// A fault, or an unusual response that is valid.
pub struct Fault {
    pub name: String,
    pub target: Target,
}

/// Where the fault occurs.
pub enum Target {
    /// Before a connection is established.
    NoServer(fn() -> NoServer),
    /// On an HTTP/1.1 connection.
    Http1(Script),
    /// On an HTTP/1.1 connection that has served a request before.
    Http1Kept(Script),
    /// On an HTTP/2 connection.
    Http2(Script),
}

/// An origin without a server. It keeps the sockets open that cause the fault.
pub struct NoServer {
    pub origin: String,
    pub tally: Arc<Tally>,
    pub _keeps: Vec<socket2::Socket>,
}

fn http1(name: impl Into<String>, script: Script) -> Fault {
    Fault { name: name.into(), target: Target::Http1(script) }
}

/// Every fault. Redirects to another origin point to the canary, which must not receive a
/// connection.
pub fn all(canary: &Canary) -> Vec<Fault> {
    [
        connect::faults(),
        message::faults(),
        content::faults(),
        size::faults(),
        status::faults(),
        redirect::faults(canary),
        http2::faults(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
