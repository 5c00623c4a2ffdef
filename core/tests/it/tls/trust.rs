//! Certificates that are accepted, as a control for the rejected ones.

use rcgen::CertificateParams;
use signalwire_core::Client;
use tokio_rustls::rustls::ServerConfig;

use super::chain::{Signer, self_signed, server};
use crate::support::certificate::Authority;
use crate::support::{Server, config, list, response};

async fn status(tls: ServerConfig, roots: &str) -> u16 {
    let page = response(200, r#"{"data":[]}"#);
    let server = Server::start_with(Authority::new(), tls, vec![page]).await;
    let mut config = config(&format!("https://localhost:{}", server.port));
    config.root_certificates = Some(roots.to_owned());
    list(&Client::new(config).unwrap()).await.unwrap().status
}

fn localhost() -> CertificateParams {
    server("localhost")
}

#[tokio::test]
async fn a_chain_with_its_intermediate_is_trusted() {
    let root = Signer::root("a root");
    let between = root.below(true);
    assert_eq!(status(between.serve(&localhost(), &[&between]), &root.pem()).await, 200);
}

#[tokio::test]
async fn each_of_several_roots_is_trusted() {
    let roots = ["one", "two", "three"].map(Signer::root);
    let bundle = roots.each_ref().map(Signer::pem).join("\na remark\n");
    for root in &roots {
        assert_eq!(status(root.serve(&localhost(), &[]), &bundle).await, 200);
    }
}

#[tokio::test]
async fn a_self_signed_certificate_is_trusted_if_configured() {
    let (tls, pem) = self_signed(false);
    assert_eq!(status(tls, &pem).await, 200);
}
