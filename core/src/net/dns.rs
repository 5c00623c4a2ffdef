//! DNS resolution with a distinct error type.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::io;
use std::net::IpAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use http::Uri;
use hyper_util::client::legacy::connect::dns::{GaiAddrs, GaiResolver, Name};
use tower_service::Service;

/// The name of this machine, which every system has in a file.
const LOCALHOST: &str = "localhost";

/// The resolver of the system, on the threads of tokio for blocking work. Names below `localhost`
/// have its addresses (RFC 6761, section 6.3): some systems would ask a server for them.
#[derive(Clone)]
pub(crate) struct Resolver(GaiResolver);

/// The error of a name without an address, or of a resolver that did not respond.
#[derive(Debug)]
pub(crate) struct DnsError(io::Error);

/// Replaces the host by its first address, without blocking the calling thread. An address is
/// returned unchanged.
pub(crate) async fn resolve_host(target: &Uri) -> Result<Uri, Box<dyn Error + Send + Sync>> {
    let host = target.host().unwrap_or_default();
    if host.starts_with('[') || host.parse::<IpAddr>().is_ok() {
        return Ok(target.clone());
    }
    let mut address =
        Resolver::default().call(host.parse()?).await?.next().ok_or("the name has no address")?;
    address.set_port(target.port_u16().unwrap_or(443));
    Ok(Uri::builder().scheme("https").authority(address.to_string()).path_and_query("/").build()?)
}

#[cfg(feature = "reqwest")]
impl DnsError {
    /// The error of another resolver, by its text.
    pub fn new(text: String) -> Self {
        Self(io::Error::other(text))
    }
}

impl Default for Resolver {
    fn default() -> Self {
        Self(GaiResolver::new())
    }
}

impl Service<Name> for Resolver {
    type Response = GaiAddrs;
    type Error = DnsError;
    type Future = Pin<Box<dyn Future<Output = Result<GaiAddrs, DnsError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), DnsError>> {
        self.0.poll_ready(context).map_err(DnsError)
    }

    fn call(&mut self, name: Name) -> Self::Future {
        let is_below_localhost = name.as_str().to_ascii_lowercase().ends_with(".localhost");
        let name = LOCALHOST.parse().ok().filter(|_| is_below_localhost).unwrap_or(name);
        let addresses = self.0.call(name);
        Box::pin(async move { addresses.await.map_err(DnsError) })
    }
}

impl fmt::Display for DnsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for DnsError {}
