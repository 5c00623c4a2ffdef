//! TLS: versions, whom to trust, and what a failed handshake means. Nothing here can switch
//! verification off.

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

use super::root_certificates::RootCertificates;
use super::verifier::{Advice, DetailedVerifier, detail, webpki_error};
use crate::credentials::ConfigError;

/// Variables that say where the platform's roots are.
const ROOT_OVERRIDES: [&str; 2] = ["SSL_CERT_FILE", "SSL_CERT_DIR"];

/// The configurations in use, by what they trust beside the platform's roots and where those are
/// said to be.
static SHARED: Mutex<Vec<(TrustKey, Weak<ClientConfig>)>> = Mutex::new(Vec::new());

type TrustKey = (Vec<CertificateDer<'static>>, [Option<OsString>; 2], Advice);

/// The configuration for these roots. Clients that trust the same share it: the platform's roots
/// take some milliseconds to read and half a megabyte to keep.
pub(crate) fn configure(roots: &RootCertificates, advice: Advice) -> Result<Arc<ClientConfig>, ConfigError> {
    let trust: TrustKey = (roots.certificates.clone(), ROOT_OVERRIDES.map(env::var_os), advice);
    let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
    shared.retain(|(_, config)| config.strong_count() > 0);
    let known = shared.iter().find(|(known, _)| *known == trust).and_then(|(_, config)| config.upgrade());
    if let Some(config) = known {
        return Ok(config);
    }
    let config = Arc::new(build(roots, trust.2.clone())?);
    shared.push((trust, Arc::downgrade(&config)));
    Ok(config)
}

/// TLS 1.2 and 1.3 with ring. A configuration of our own: rustls' process-wide provider belongs to
/// the program, not to a library.
fn build(roots: &RootCertificates, advice: Advice) -> Result<ClientConfig, ConfigError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|_| ConfigError::new("invalid_configuration", "TLS cannot be set up"))?;
    let verifier: Arc<dyn ServerCertVerifier> =
        match verify_like_platform(&roots.certificates, Arc::clone(&provider)) {
            Ok(verifier) => Arc::new(verifier),
            Err(_) => verify_with(bundle(roots, is_chosen())?, provider)?,
        };
    // rustls calls any verifier but its own dangerous. This one asks the operating system's, or
    // rustls' own.
    let mut config = builder
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(DetailedVerifier { verifier, advice }))
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

/// The platform's roots and the extra ones. An error if the platform has none, even if there are
/// extra ones.
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
        Err(_) => Err(ConfigError::new("no_root_certificates", "there is no certificate to trust")),
    }
}

/// Mozilla's roots, for machines without any: container images such as `node:slim` have none,
/// because Node.js brings these too. Not if the environment names others: that choice must not be
/// widened because of a typing error. What this crate can read of it and the platform's loader
/// cannot, such as a file with a byte order mark, is enough.
fn bundle(roots: &RootCertificates, is_chosen: bool) -> Result<RootCertStore, ConfigError> {
    if is_chosen && !roots.is_platform_chosen {
        let why = roots.warnings.first().map(|warning| format!(" ({})", warning.message)).unwrap_or_default();
        return Err(ConfigError::new(
            "no_root_certificates",
            format!("SSL_CERT_FILE or SSL_CERT_DIR is set, but no certificate can be read from there{why}"),
        ));
    }
    let mut store = RootCertStore::empty();
    if !is_chosen {
        store.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    }
    store.add_parsable_certificates(roots.certificates.iter().cloned());
    Ok(store)
}

fn is_chosen() -> bool {
    ROOT_OVERRIDES.into_iter().any(|name| env::var_os(name).is_some())
}

/// The cause of a failed handshake as half a sentence, with what to do where that is known.
pub(crate) fn explain(error: &Error) -> String {
    match error {
        Error::InvalidCertificate(cause) => {
            format!("the server's certificate {}", explain_certificate(cause))
        }
        Error::InvalidMessage(InvalidMessage::InvalidContentType) => {
            "the server does not speak TLS on this port".to_owned()
        }
        Error::AlertReceived(AlertDescription::ProtocolVersion)
        | Error::PeerIncompatible(
            PeerIncompatible::ServerDoesNotSupportTls12Or13
            | PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig,
        ) => "the server speaks neither TLS 1.2 nor TLS 1.3, and older ones are not safe".to_owned(),
        Error::AlertReceived(alert) => {
            format!("the server ended TLS with alert {} ({alert:?})", u8::from(*alert))
        }
        Error::PeerIncompatible(_) => {
            "the server and this client have no version or cipher suite of TLS in common".to_owned()
        }
        Error::NoApplicationProtocol => "the server speaks neither HTTP/2 nor http/1.1".to_owned(),
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
            "is not valid yet; perhaps this machine's clock is wrong".to_owned()
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "is for another host name".to_owned()
        }
        CertificateError::UnknownIssuer => "is from an issuer that is not trusted here".to_owned(),
        CertificateError::Revoked => "has been revoked".to_owned(),
        CertificateError::BadSignature => {
            "is not signed by the issuer that it names, or does not match the key of the server".to_owned()
        }
        CertificateError::InvalidPurpose | CertificateError::InvalidPurposeContext { .. } => {
            "is not for servers".to_owned()
        }
        // Of its own the platform's verifier has one error only, of wrong key usages, and keeps it
        // to itself.
        other => match webpki_error(other) {
            Some(webpki::Error::EndEntityUsedAsCa) => {
                "is from one that is not allowed to issue any".to_owned()
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
        let store = bundle(&roots, false).unwrap();
        assert_eq!(store.len(), webpki_roots::TLS_SERVER_ROOTS.len() + 1);
        assert!(store.len() > 100);
    }

    #[test]
    fn a_choice_of_roots_is_not_widened() {
        assert_eq!(bundle(&RootCertificates::default(), true).unwrap_err().code, "no_root_certificates");
    }
}
