//! Wraps a certificate verifier and replaces its errors by more specific ones.

use std::error::Error as StdError;
use std::ffi::OsStr;
use std::fmt::{self, Write};
use std::net::IpAddr;
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, DigitallySignedStruct, Error, OtherError, SignatureScheme};
use webpki::EndEntityCert;

use crate::language::Language;
use crate::warning::Warning;

/// rsaEncryption (RFC 8017, appendix A.1) in DER.
const RSA_OID: [u8; 9] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
/// A public RSA key of 2048 bits has 294 bytes in its DER structure, one of 1024 bits 162.
const MIN_KEY_SIZE: usize = 290;

/// The reason why a certificate is rejected, in more detail than rustls reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cause {
    /// The certificate is its own issuer.
    SelfSigned,
    /// The certificate is a self-signed authority, which a server must not use even if it is
    /// trusted.
    SelfSignedCa,
    /// The issuer is unknown.
    UnknownIssuer,
    /// The issuer is unknown, and the server sent no other certificate.
    MissingIntermediate,
    /// The RSA key has fewer than 2048 bits.
    WeakKey,
}

/// The reason why a certificate is rejected, and advice for the user.
#[derive(Debug)]
pub(crate) struct Detail {
    cause: Cause,
    advice: String,
}

/// The parts of the advice that do not depend on the certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Advice {
    /// The name of the option for root certificates.
    option: &'static str,
    /// The file that `NODE_EXTRA_CA_CERTS` names.
    extra: Option<String>,
    /// The warning about the first ignored certificate of the environment.
    ignored: Option<String>,
}

impl Advice {
    pub fn new(language: Language, extra: Option<&OsStr>, warnings: &[Warning]) -> Self {
        let option = language.choose("root_certificates", "rootCertificates");
        let extra = extra.map(|path| path.to_string_lossy().into_owned());
        Self { option, extra, ignored: warnings.first().map(|warning| warning.message.clone()) }
    }

    fn for_cause(&self, cause: Cause, name: &ServerName<'_>) -> String {
        let option = self.option;
        let mut advice = match cause {
            Cause::SelfSignedCa | Cause::WeakKey => return String::new(),
            _ if is_loopback(name) => format!(
                ". For the sandbox, set NODE_EXTRA_CA_CERTS to the file that it printed, or {option} to what is in it"
            ),
            _ => format!(
                ". If a proxy in your network decrypts TLS, add its certificate with {option} or NODE_EXTRA_CA_CERTS"
            ),
        };
        if let Some(path) = self.extra.as_ref().filter(|_| is_loopback(name)) {
            let _infallible = write!(advice, "; now NODE_EXTRA_CA_CERTS is {path}");
        }
        if cause == Cause::MissingIntermediate && !is_loopback(name) {
            advice += "; otherwise the server may lack its intermediate certificate";
        }
        if let Some(ignored) = &self.ignored {
            let _infallible = write!(advice, " ({ignored})");
        }
        advice
    }
}

fn is_loopback(name: &ServerName<'_>) -> bool {
    match name {
        ServerName::IpAddress(address) => IpAddr::from(*address).is_loopback(),
        _ => matches!(name.to_str().rsplit('.').next(), Some("localhost")),
    }
}

/// A verifier that adds details to the errors of another one. It never accepts a certificate that
/// the other one rejects.
#[derive(Debug)]
pub(crate) struct DetailedVerifier {
    pub verifier: Arc<dyn ServerCertVerifier>,
    pub advice: Advice,
}

impl ServerCertVerifier for DetailedVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let result =
            self.verifier.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now);
        result.map_err(|error| match error {
            Error::InvalidCertificate(cause) => {
                let detail = issuer_cause(&cause, end_entity, intermediates.is_empty())
                    .map(|cause| Detail { cause, advice: self.advice.for_cause(cause, server_name) });
                with_detail(detail, cause)
            }
            other => other,
        })
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let result = self.verifier.verify_tls12_signature(message, certificate, signed);
        result.map_err(|error| signature_error(error, certificate))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let result = self.verifier.verify_tls13_signature(message, certificate, signed);
        result.map_err(|error| signature_error(error, certificate))
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.verifier.supported_verify_schemes()
    }
}

fn issuer_cause(cause: &CertificateError, certificate: &CertificateDer<'_>, is_alone: bool) -> Option<Cause> {
    let parsed = EndEntityCert::try_from(certificate).ok()?;
    let is_self_issued = parsed.issuer() == parsed.subject();
    match (cause, webpki_error(cause)) {
        (_, Some(webpki::Error::CaUsedAsEndEntity)) if is_self_issued => Some(Cause::SelfSignedCa),
        // The second error: a trusted certificate has the same name and another kind of key.
        (
            CertificateError::UnknownIssuer
            | CertificateError::UnsupportedSignatureAlgorithmForPublicKeyContext { .. },
            _,
        ) if is_self_issued => Some(Cause::SelfSigned),
        (CertificateError::UnknownIssuer, _) if is_alone => Some(Cause::MissingIntermediate),
        (CertificateError::UnknownIssuer, _) => Some(Cause::UnknownIssuer),
        _ => None,
    }
}

/// ring rejects a short key when it verifies a signature, and only reports that the signature does
/// not match.
fn signature_error(error: Error, certificate: &CertificateDer<'_>) -> Error {
    match error {
        Error::InvalidCertificate(cause) => {
            let weak = Detail { cause: Cause::WeakKey, advice: String::new() };
            with_detail(has_weak_key(certificate).then_some(weak), cause)
        }
        other => other,
    }
}

fn has_weak_key(certificate: &CertificateDer<'_>) -> bool {
    EndEntityCert::try_from(certificate).is_ok_and(|parsed| {
        let key = parsed.subject_public_key_info();
        key.len() < MIN_KEY_SIZE && key.windows(RSA_OID.len()).any(|window| window == RSA_OID)
    })
}

fn with_detail(detail: Option<Detail>, cause: CertificateError) -> Error {
    let detailed = detail.map(|detail| CertificateError::Other(OtherError(Arc::new(detail))));
    Error::InvalidCertificate(detailed.unwrap_or(cause))
}

/// The error of webpki, if rustls has no more specific one.
pub(crate) fn webpki_error(cause: &CertificateError) -> Option<&webpki::Error> {
    match cause {
        CertificateError::Other(OtherError(inner)) => inner.downcast_ref(),
        _ => None,
    }
}

/// The details that this verifier added.
pub(crate) fn detail(cause: &CertificateError) -> Option<&Detail> {
    match cause {
        CertificateError::Other(OtherError(inner)) => inner.downcast_ref(),
        _ => None,
    }
}

impl fmt::Display for Detail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.cause {
            Cause::SelfSigned => "is self-signed",
            Cause::SelfSignedCa => {
                "is that of a self-signed authority (CA:TRUE): a server needs a separate certificate"
            }
            Cause::UnknownIssuer | Cause::MissingIntermediate => "is from an issuer that is not trusted",
            Cause::WeakKey => "has a key that is too short: RSA needs 2048 bits",
        })?;
        f.write_str(&self.advice)
    }
}

impl StdError for Detail {}
