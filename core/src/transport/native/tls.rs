//! TLS: versions, whom to trust, and what a failed handshake means. Nothing here can switch verification off.

use std::env;
use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::{CertificateError, ClientConfig, Error, InvalidMessage, RootCertStore};
use rustls_platform_verifier::Verifier;

use super::roots::{self, Roots};
use crate::error::ConfigError;

/// TLS 1.2 and 1.3 with ring. A configuration of our own: rustls' process-wide provider belongs to the program, not to a library.
pub(super) fn configure(roots: &Roots) -> Result<ClientConfig, ConfigError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|_| ConfigError::new("invalid_configuration", "TLS cannot be set up"))?;
    let extra = roots.all();
    let mut config = match verify_like_platform(&extra, provider) {
        // rustls calls any verifier but its own dangerous. This is the operating system's.
        Ok(verifier) => builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)),
        Err(_) => builder.with_root_certificates(bundle(extra, is_chosen())?),
    }
    .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

/// The platform's roots and the extra ones. An error if the platform has none, even if there are extra ones.
fn verify_like_platform(
    extra: &[CertificateDer<'static>],
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, Error> {
    let platform = Verifier::new(Arc::clone(&provider))?;
    if extra.is_empty() { Ok(platform) } else { Verifier::new_with_extra_roots(extra.to_vec(), provider) }
}

/// Mozilla's roots, for machines without any: container images such as `node:slim` have none, because Node.js brings these too.
/// Not if the environment names others: that choice must not be widened because of a typing error.
fn bundle(extra: Vec<CertificateDer<'static>>, is_chosen: bool) -> Result<RootCertStore, ConfigError> {
    if is_chosen {
        return Err(ConfigError::new(
            "no_root_certificates",
            "SSL_CERT_FILE or SSL_CERT_DIR is set, but no certificate can be read from there",
        ));
    }
    let mut store = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    store.add_parsable_certificates(extra);
    Ok(store)
}

fn is_chosen() -> bool {
    ["SSL_CERT_FILE", "SSL_CERT_DIR"].into_iter().any(|name| env::var_os(name).is_some())
}

/// The cause of a failed handshake as half a sentence, with what to do where that is known.
pub(super) fn explain(error: &Error) -> String {
    match error {
        Error::InvalidCertificate(cause) => {
            format!("the server's certificate {}", explain_certificate(cause))
        }
        Error::InvalidMessage(InvalidMessage::InvalidContentType) => {
            "the server does not speak TLS on this port".to_owned()
        }
        other => format!("the TLS handshake failed: {other}"),
    }
}

fn explain_certificate(cause: &CertificateError) -> String {
    match cause {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => "has expired".to_owned(),
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "is not valid yet: is this machine's clock right?".to_owned()
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "is for another host name".to_owned()
        }
        CertificateError::UnknownIssuer => {
            let hint = roots::hint().map(|hint| format!(" ({hint})")).unwrap_or_default();
            format!(
                "is from an issuer that is not trusted here. Behind a company's proxy, name its certificate in the root \
                 certificates option, NODE_EXTRA_CA_CERTS or SSL_CERT_FILE{hint}"
            )
        }
        CertificateError::Revoked => "has been revoked".to_owned(),
        other => format!("is not accepted: {other}"),
    }
}

#[cfg(test)]
mod tests {
    use rustls::pki_types::pem::PemObject;

    use super::*;

    #[test]
    fn a_machine_without_roots_gets_mozillas_and_the_extra_ones() {
        let key = rcgen::KeyPair::generate().unwrap();
        let pem = rcgen::CertificateParams::new(Vec::new()).unwrap().self_signed(&key).unwrap().pem();
        let extra = CertificateDer::from_pem_slice(pem.as_bytes()).unwrap();
        let store = bundle(vec![extra], false).unwrap();
        assert_eq!(store.len(), webpki_roots::TLS_SERVER_ROOTS.len() + 1);
        assert!(store.len() > 100);
    }

    #[test]
    fn a_choice_of_roots_is_not_widened() {
        assert_eq!(bundle(Vec::new(), true).unwrap_err().code, "no_root_certificates");
    }
}
