//! A crypto provider and a TLS configuration of the program.

use std::sync::Arc;

use signalwire_core::{Client, Config, Error, Tls};
use tokio_rustls::rustls::crypto::{CryptoProvider, ring};
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use crate::support::certificate::Authority;
use crate::support::{Server, config, create, response};

fn with_tls(server: &Server, tls: Tls) -> Config {
    let mut config = config(&format!("https://localhost:{}", server.port));
    config.tls = tls;
    config
}

/// Trusts one authority and offers one protocol.
fn client_config(authority: &Authority, protocol: &[u8]) -> Tls {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from(authority.der())).unwrap();
    let mut config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![protocol.to_vec()];
    Tls::ClientConfig(Arc::new(config))
}

async fn failure(config: Config) -> Error {
    create(&Client::new(config).unwrap()).await.unwrap_err()
}

#[tokio::test]
async fn the_provider_of_the_program_is_used() {
    let server = Server::start(vec![response(200, "{}")]).await;
    let with_suites = |is_tls13: bool| {
        let mut provider = ring::default_provider();
        provider.cipher_suites.retain(|suite| suite.tls13().is_some() == is_tls13);
        let mut config = with_tls(&server, Tls::Provider(Arc::new(provider)));
        config.root_certificates = Some(server.authority.pem());
        Client::new(config).unwrap()
    };
    for is_tls13 in [true, false] {
        create(&with_suites(is_tls13)).await.unwrap();
    }

    let provider = CryptoProvider { cipher_suites: Vec::new(), ..ring::default_provider() };
    let error = failure(with_tls(&server, Tls::Provider(Arc::new(provider)))).await;
    assert_eq!((error.kind().as_str(), error.code().as_str()), ("config", "invalid_configuration"));
}

#[tokio::test]
async fn the_tls_configuration_of_the_program_decides_roots_and_protocols() {
    for (protocol, is_http2) in [(&b"h2"[..], true), (b"http/1.1", false)] {
        let server = Server::start_http2(vec![response(200, "{}")]).await;
        let client = Client::new(with_tls(&server, client_config(&server.authority, protocol))).unwrap();
        create(&client).await.unwrap();
        let hits = server.hits();
        assert_eq!(hits[0].header("host").is_none(), is_http2, "{hits:?}");
    }
}

#[tokio::test]
async fn the_tls_configuration_of_the_program_rejects_certificates() {
    let server = Server::start(vec![response(200, "{}")]).await;
    let error = failure(with_tls(&server, client_config(&Authority::new(), b"http/1.1"))).await;
    assert_eq!((error.kind().as_str(), error.code().as_str()), ("network", "tls"), "{error}");
    assert!(error.to_string().contains("issuer that is not trusted"), "{error}");
    assert!(server.hits().is_empty());
}

#[test]
fn roots_beside_a_tls_configuration_are_rejected_and_not_ignored() {
    let authority = Authority::new();
    let mut config = config("https://localhost");
    config.tls = client_config(&authority, b"h2");
    config.root_certificates = Some(authority.pem());
    let error = Client::new(config).unwrap_err();
    assert_eq!(error.code, "conflicting_values");
    assert!(error.message.starts_with("root_certificates"), "{error}");
}
