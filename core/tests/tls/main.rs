//! Servers that must not be trusted: none of them gets a request, and each refusal names its cause.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failed test may panic")]

mod chain;
mod legacy_versions;
mod proxy;
#[path = "../support/mod.rs"]
mod support;
mod trust;
mod weak_keys;

use std::fmt::Write;
use std::future::Future;

use signalwire_core::{Client, Error};
use support::{Server, config, create, response};
use tokio_rustls::rustls::ServerConfig;

/// A server that must not be trusted, and what is said of it.
struct Refusal {
    what: &'static str,
    error: Error,
    /// Requests that it got to see.
    seen: usize,
}

/// A word of the reason that tells the cause.
const CAUSES: [(&str, &str); 14] = [
    ("expired", "has expired"),
    ("not yet valid", "is not valid yet"),
    ("for another host", "another host name"),
    ("self-signed", "is self-signed"),
    ("self-signed, of an authority", "is that of a self-signed authority"),
    ("from an unknown authority", "issuer that is not trusted"),
    ("without its intermediate certificate", "issuer that is not trusted"),
    ("from an impostor of a trusted authority", "not signed by the issuer"),
    ("from an intermediate that is no authority", "not allowed to issue"),
    ("for clients, not for servers", "not for servers"),
    ("with an RSA key of 1024 bits", "too short"),
    ("TLS 1.0 only, by its hello", "neither TLS 1.2 nor TLS 1.3"),
    ("TLS 1.1 only, by its hello", "neither TLS 1.2 nor TLS 1.3"),
    ("TLS 1.1 only, by its alert", "neither TLS 1.2 nor TLS 1.3"),
];

async fn meet(what: &'static str, roots: String, tls: ServerConfig) -> Refusal {
    let server =
        Server::start_with(support::certificate::Authority::new(), tls, vec![response(200, "{}")]).await;
    let error = call(server.port, &roots, create_one).await;
    assert_eq!(server.connections(), 1, "{what}: it stays wrong, so it is not tried again");
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
async fn what_must_not_be_trusted_is_refused_by_its_name() {
    let refusals =
        [chain::refusals().await, vec![weak_keys::refusal().await], legacy_versions::refusals().await];
    let refusals: Vec<Refusal> = refusals.into_iter().flatten().collect();
    let mut table = String::from(
        "| the server's certificate, or the server | error | reason | requests seen |\n| --- | --- | --- | --- |\n",
    );
    for (Refusal { what, error, seen }, (named, cause)) in refusals.iter().zip(CAUSES) {
        assert_eq!(*what, named);
        assert_eq!((error.kind(), error.code()), ("network", "tls"), "{what}: {error}");
        assert!(error.to_string().contains(cause), "{what}: {error}");
        assert!(!error.is_retryable() && !error.is_maybe_delivered() && *seen == 0, "{what}: {error:?}");
        writeln!(table, "| {what} | NetworkError `tls` | …{cause}… | {seen} |").unwrap();
    }
    assert_eq!(refusals.len(), CAUSES.len());
    writeln!(table, "\n{} servers, 0 trusted.", refusals.len()).unwrap();
    support::docs::compare("tls", &table);
}
