//! From a host name to a TLS stream: DNS, TCP, proxies, certificates. Independent of HTTP requests.

pub(crate) mod cause;
pub(crate) mod connector;
pub(crate) mod dns;
pub(crate) mod error;
pub(crate) mod offline;
mod pem;
pub(crate) mod provider;
pub(crate) mod proxy;
pub(crate) mod read_buffer;
pub(crate) mod reason;
pub(crate) mod root_certificates;
pub(crate) mod stream;
pub(crate) mod tcp;
pub(crate) mod tls;
pub(crate) mod verifier;

pub use offline::OFFLINE_VARIABLE;
pub use provider::Tls;
pub use proxy::{PROXY_VARIABLES, Proxy, ProxyUrl};
pub use root_certificates::CERTIFICATE_VARIABLES;
