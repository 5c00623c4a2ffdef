//! The streams of a connection: to the host directly or through a proxy, and TLS on top.

use hyper::rt::{Read, Write};
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use tokio_rustls::client::TlsStream;

use super::read_buffer::ReadBuffer;

/// A stream to the host after the TLS handshake. Reads are buffered.
pub(crate) type Stream = TlsStream<ReadBuffer<TokioIo<Box<dyn Io>>>>;

/// An unencrypted stream to the host: a TCP connection, or a tunnel through a proxy.
pub(crate) trait Io: Read + Write + Unpin + Send {}

impl<T: Read + Write + Unpin + Send> Io for T {}

/// The host as the name of a certificate, where an IPv6 address has no brackets.
pub(crate) fn server_name(host: &str) -> Option<ServerName<'static>> {
    let bare = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(host);
    ServerName::try_from(bare.to_owned()).ok()
}
