//! Servers with unacceptable certificates or protocols: none receives a request, and each error
//! names the cause.

mod chain;
mod legacy_versions;
mod program;
mod proxy;
mod trust;
mod weak_keys;

use std::fmt::Write;
use std::future::Future;

use signalwire_core::{Client, Error};
use tokio_rustls::rustls::ServerConfig;

use crate::support::{Server, config, create, response};

/// A rejected server, and the error of the call.
struct Refusal {
    what: &'static str,
    error: Error,
    /// Requests that the server received.
    seen: usize,
}

/// The part of the message that names the cause.
const CAUSES: [(&str, &str); 16] = [
    ("expired", "has expired"),
    ("not yet valid", "is not valid yet"),
    ("for another host", "another host name"),
    ("self-signed", "is self-signed"),
    ("self-signed CA certificate", "is that of a self-signed authority"),
    ("issued by an unknown CA", "issuer that is not trusted"),
    ("without its intermediate certificate", "issuer that is not trusted"),
    ("issued by a CA with the name of a trusted one", "not signed by the issuer"),
    ("the same, with another kind of key", "not signed by the issuer"),
    ("self-signed with the name of a trusted one", "is self-signed"),
    ("issued by an intermediate that is not a CA", "not allowed to issue"),
    ("for clients only", "not for servers"),
    ("with an RSA key of 1024 bits", "too short"),
    ("TLS 1.0 only, in the ServerHello", "neither TLS 1.2 nor TLS 1.3"),
    ("TLS 1.1 only, in the ServerHello", "neither TLS 1.2 nor TLS 1.3"),
    ("TLS 1.1 only, with an alert", "neither TLS 1.2 nor TLS 1.3"),
];

async fn connect(what: &'static str, roots: String, tls: ServerConfig) -> Refusal {
    let server =
        Server::start_with(crate::support::certificate::Authority::new(), tls, vec![response(200, "{}")])
            .await;
    let error = call(server.port, &roots, create_one).await;
    assert_eq!(server.connections(), 1, "{what}: a rejected certificate is not retried");
    Refusal { what, error, seen: server.hits().len() }
}

async fn create_one(client: Client) -> Error {
    create(&client).await.unwrap_err()
}

async fn call<F: Future<Output = Error>>(port: u16, roots: &str, call: fn(Client) -> F) -> Error {
    let mut config = config(&format!("https://localhost:{port}"));
    config.root_certificates = Some(roots.to_owned());
    call(Client::new(config).unwrap()).await
}

#[tokio::test]
async fn unacceptable_servers_are_rejected_with_the_cause() {
    let refusals =
        [chain::refusals().await, vec![weak_keys::refusal().await], legacy_versions::refusals().await];
    let refusals: Vec<Refusal> = refusals.into_iter().flatten().collect();
    let mut table = String::from(
        "| certificate or server | error | reason | requests received |\n| --- | --- | --- | --- |\n",
    );
    for (Refusal { what, error, seen }, (named, cause)) in refusals.iter().zip(CAUSES) {
        assert_eq!(*what, named);
        assert_eq!((error.kind().as_str(), error.code().as_str()), ("network", "tls"), "{what}: {error}");
        assert!(error.to_string().contains(cause), "{what}: {error}");
        assert!(!error.is_retryable() && !error.is_maybe_delivered() && *seen == 0, "{what}: {error:?}");
        writeln!(table, "| {what} | NetworkError `tls` | …{cause}… | {seen} |").unwrap();
    }
    assert_eq!(refusals.len(), CAUSES.len());
    writeln!(table, "\n{} servers, 0 accepted.", refusals.len()).unwrap();
    crate::support::docs::compare("certificates.md", "tls", &table);
}
