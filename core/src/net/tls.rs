//! TLS: versions, trusted roots, and the messages of failed handshakes. The configurations of this
//! crate always verify certificates; one of the program (`Tls::ClientConfig`) has its own verifier.

use std::env;
use std::ffi::OsString;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::{
    AlertDescription, CertificateError, ClientConfig, Error, InvalidMessage, PeerIncompatible, RootCertStore,
};
use rustls_platform_verifier::Verifier;

use super::provider::Provider;
use super::root_certificates::RootCertificates;
use super::verifier::{Advice, DetailedVerifier, detail, webpki_error};
use crate::credentials::ConfigError;
use crate::error::ErrorCode;

/// Variables that override the roots of the platform.
const ROOT_OVERRIDES: [&str; 2] = ["SSL_CERT_FILE", "SSL_CERT_DIR"];

/// The configurations in use, by their provider, their additional roots and the overrides of the
/// platform's.
static SHARED: Mutex<Vec<(TrustKey, Weak<ClientConfig>)>> = Mutex::new(Vec::new());

type TrustKey = (Provider, Vec<CertificateDer<'static>>, [Option<OsString>; 2], Advice);

/// The configuration for these roots. Clients with the same provider and roots share it: those of
/// the platform take some milliseconds to read and 0.5 MB of memory.
pub(crate) fn configure(
    provider: Provider,
    roots: &RootCertificates,
    advice: Advice,
) -> Result<Arc<ClientConfig>, ConfigError> {
    let trust: TrustKey = (provider, roots.certificates.clone(), ROOT_OVERRIDES.map(env::var_os), advice);
    let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
    shared.retain(|(_, config)| config.strong_count() > 0);
    let known = shared.iter().find(|(known, _)| *known == trust).and_then(|(_, config)| config.upgrade());
    if let Some(config) = known {
        return Ok(config);
    }
    let config = Arc::new(build(&trust.0.0, roots, trust.3.clone())?);
    shared.push((trust, Arc::downgrade(&config)));
    Ok(config)
}

/// The same configuration for connections that are upgraded to a WebSocket, which HTTP/2 cannot be.
#[cfg(feature = "realtime")]
pub(crate) fn http1_only(config: &ClientConfig) -> Arc<ClientConfig> {
    let mut config = config.clone();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Arc::new(config)
}

/// TLS 1.2 and 1.3 with this provider, as far as it supports them.
fn build(
    provider: &Arc<CryptoProvider>,
    roots: &RootCertificates,
    advice: Advice,
) -> Result<ClientConfig, ConfigError> {
    let builder = ClientConfig::builder_with_provider(Arc::clone(provider))
        .with_safe_default_protocol_versions()
        .map_err(|_| ConfigError::new(ErrorCode::InvalidConfiguration, "TLS cannot be set up"))?;
    let verifier: Arc<dyn ServerCertVerifier> =
        match verify_like_platform(&roots.certificates, Arc::clone(provider)) {
            Ok(verifier) => Arc::new(verifier),
            Err(_) => verify_with(fallback_roots(roots, is_overridden())?, Arc::clone(provider))?,
        };
    // rustls requires `dangerous()` for every custom verifier. This one delegates to the verifier
    // of the operating system or of rustls.
    let mut config = builder
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(DetailedVerifier { verifier, advice }))
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

/// Verifies with the roots of the platform and the extra ones. Fails if the platform has none, even
/// if there are extra ones.
fn verify_like_platform(
    extra: &[CertificateDer<'static>],
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, Error> {
    let platform = Verifier::new(Arc::clone(&provider))?;
    if extra.is_empty() { Ok(platform) } else { Verifier::new_with_extra_roots(extra.to_vec(), provider) }
}

fn verify_with(
    roots: RootCertStore,
    provider: Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, ConfigError> {
    match WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider).build() {
        Ok(verifier) => Ok(verifier),
        Err(_) => Err(ConfigError::new(ErrorCode::NoRootCertificates, "there is no certificate to trust")),
    }
}

/// Mozilla's roots, for machines without any: container images such as `node:slim` have none,
/// because Node.js includes these too. They are not used if the environment selects others, so that
/// a typing error does not widen that choice. It is enough that this crate can read the selected
/// files, even if the loader of the platform cannot (a file with a byte order mark).
fn fallback_roots(roots: &RootCertificates, is_overridden: bool) -> Result<RootCertStore, ConfigError> {
    if is_overridden && !roots.is_platform_chosen {
        let why = roots.warnings.first().map(|warning| format!(" ({})", warning.message)).unwrap_or_default();
        return Err(ConfigError::new(
            ErrorCode::NoRootCertificates,
            format!("SSL_CERT_FILE or SSL_CERT_DIR is set, but no certificate can be read from there{why}"),
        ));
    }
    let mut store = RootCertStore::empty();
    if !is_overridden {
        store.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    }
    store.add_parsable_certificates(roots.certificates.iter().cloned());
    Ok(store)
}

fn is_overridden() -> bool {
    ROOT_OVERRIDES.into_iter().any(|name| env::var_os(name).is_some())
}

/// The cause of a failed handshake, with advice if there is any.
pub(crate) fn explain(error: &Error) -> String {
    match error {
        Error::InvalidCertificate(cause) => {
            format!("the server's certificate {}", explain_certificate(cause))
        }
        Error::InvalidMessage(InvalidMessage::InvalidContentType) => {
            "the server does not support TLS on this port".to_owned()
        }
        Error::AlertReceived(AlertDescription::ProtocolVersion)
        | Error::PeerIncompatible(
            PeerIncompatible::ServerDoesNotSupportTls12Or13
            | PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig,
        ) => "the server supports neither TLS 1.2 nor TLS 1.3, and older versions are insecure".to_owned(),
        Error::AlertReceived(alert) => {
            format!("the server ended TLS with alert {} ({alert:?})", u8::from(*alert))
        }
        Error::PeerIncompatible(_) => {
            "the server and this client have no version or cipher suite of TLS in common".to_owned()
        }
        Error::NoApplicationProtocol => "the server supports neither HTTP/2 nor HTTP/1.1".to_owned(),
        Error::PeerMisbehaved(_)
        | Error::InvalidMessage(_)
        | Error::InappropriateMessage { .. }
        | Error::InappropriateHandshakeMessage { .. }
        | Error::DecryptError
        | Error::PeerSentOversizedRecord => "the server does not follow the TLS protocol".to_owned(),
        _ => "TLS failed".to_owned(),
    }
}

fn explain_certificate(cause: &CertificateError) -> String {
    if let Some(detail) = detail(cause) {
        return detail.to_string();
    }
    match cause {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => "has expired".to_owned(),
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "is not valid yet; the clock of this machine may be wrong".to_owned()
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "is for another host name".to_owned()
        }
        CertificateError::UnknownIssuer => "is from an issuer that is not trusted".to_owned(),
        CertificateError::Revoked => "has been revoked".to_owned(),
        CertificateError::BadSignature
        | CertificateError::UnsupportedSignatureAlgorithmForPublicKeyContext { .. } => {
            "is not signed by the issuer that it names, or does not match the key of the server".to_owned()
        }
        CertificateError::InvalidPurpose | CertificateError::InvalidPurposeContext { .. } => {
            "is not for servers".to_owned()
        }
        CertificateError::UnsupportedSignatureAlgorithmContext { .. } => {
            "has a signature of a kind that is not supported".to_owned()
        }
        // The verifier of the platform has only one custom error, for wrong key usages, whose type
        // is private.
        other => match webpki_error(other) {
            Some(webpki::Error::EndEntityUsedAsCa) => {
                "is from an issuer that is not allowed to issue certificates".to_owned()
            }
            Some(error) => format!("is not accepted: {error}"),
            None if matches!(other, CertificateError::Other(_)) => "is not for servers".to_owned(),
            None => format!("is not accepted: {other}"),
        },
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
        let roots = RootCertificates { certificates: vec![extra], ..RootCertificates::default() };
        let store = fallback_roots(&roots, false).unwrap();
        assert_eq!(store.len(), webpki_roots::TLS_SERVER_ROOTS.len() + 1);
        assert!(store.len() > 100);
    }

    #[test]
    fn a_choice_of_roots_is_not_widened() {
        assert_eq!(
            fallback_roots(&RootCertificates::default(), true).unwrap_err().code,
            "no_root_certificates"
        );
    }
}
