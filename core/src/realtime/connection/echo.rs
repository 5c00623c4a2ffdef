//! A client that echoes messages, as the test suites of WebSocket clients require.

use super::{Endpoint, EndpointOptions, Incoming};
use crate::credentials::Origin;
use crate::language::Language;
use crate::net::{Proxy, Tls};
use crate::realtime::options::Options;
use crate::variables::Variables;

/// Opens a WebSocket with the connections of sessions, and echoes its messages until it ends.
/// Returns the last text message. `origin` is an https origin, `root_certificates` are in PEM
/// format, and `path` starts with a slash.
///
/// # Errors
/// The origin, the certificates or the path is invalid, or no WebSocket was opened.
pub async fn echo(origin: &str, root_certificates: &str, path: &str) -> Result<Option<String>, String> {
    let options = EndpointOptions {
        root_certificates: Some(root_certificates.to_owned()),
        extra_certificates: None,
        tls: Tls::default(),
        proxy: Proxy::Off,
        variables: Variables::Custom([].into()),
        offline: None,
        language: Language::Rust,
    };
    let origin = Origin::from_base_url(origin).map_err(|error| error.message)?;
    let mut endpoint = Endpoint::new(&origin, options, &Options::default()).map_err(|error| error.message)?;
    let mut parts = endpoint.uri.into_parts();
    parts.path_and_query = Some(path.parse().map_err(|_| "the path is invalid".to_owned())?);
    endpoint.uri = parts.try_into().map_err(|_| "the path is invalid".to_owned())?;
    let mut socket = endpoint.open().await.map_err(|(_, reason)| reason.message)?;
    let mut last = None;
    loop {
        match socket.next().await {
            Incoming::Message(message) => {
                last = message.as_text().map(ToOwned::to_owned).or(last);
                socket.send(message);
            }
            Incoming::Control => {}
            Incoming::End(_) => return Ok(last),
        }
    }
}
