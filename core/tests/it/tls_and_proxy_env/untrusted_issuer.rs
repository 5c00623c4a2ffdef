//! The advice for an untrusted certificate depends on whether the server is local.

use signalwire_core::Client;
use signalwire_core::Proxy;
use signalwire_core::Variables;
use signalwire_core::internal::Language;

use super::File;
use super::proxies::start_proxy;
use crate::support::certificate::Authority;
use crate::support::{Server, config, list, response};

/// The error of a client that reaches the server under a public host name.
async fn error_at(host: &str, language: Language, variables: &[(&str, &str)]) -> String {
    let authority = Authority::new();
    let tls = authority.serve("space.example", &[b"http/1.1"]);
    let server = Server::start_with(authority, tls, vec![response(200, "{}")]).await;
    let mut config = config(&format!("https://{host}:{}", server.port));
    config.language = language;
    config.variables = Variables::custom(variables.iter().copied());
    if host != "localhost" {
        let (port, _) = start_proxy("200 OK").await;
        config.proxy = Proxy::parse(&format!("http://127.0.0.1:{port}")).unwrap();
    }
    list(&Client::new(config).unwrap()).await.unwrap_err().to_string()
}

#[tokio::test]
async fn names_the_most_likely_cause_first() {
    let here = error_at("localhost", Language::JavaScript, &[]).await;
    let advice = "is from an issuer that is not trusted. For the sandbox, set NODE_EXTRA_CA_CERTS to the file that it \
                  printed, or rootCertificates to what is in it.";
    assert!(here.ends_with(advice), "{here}");
    assert!(here.split(' ').count() < 45, "{here}");

    let there = error_at("space.example", Language::Rust, &[]).await;
    let advice = "is from an issuer that is not trusted. If a proxy in your network decrypts TLS, add its certificate with \
                  root_certificates or NODE_EXTRA_CA_CERTS; otherwise the server may lack its intermediate certificate.";
    assert!(there.ends_with(advice), "{there}");
}

#[tokio::test]
async fn names_another_file_that_the_environment_selects() {
    let other = File::new("other.pem", Authority::new().pem());
    let error = error_at("localhost", Language::Rust, &[("NODE_EXTRA_CA_CERTS", other.path())]).await;
    assert!(error.ends_with(&format!("; now NODE_EXTRA_CA_CERTS is {}.", other.path())), "{error}");
}
