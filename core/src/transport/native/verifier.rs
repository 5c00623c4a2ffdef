//! What a refused certificate looks like from near by: the rules tell that it is refused, people want to know why.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, DigitallySignedStruct, Error, OtherError, SignatureScheme};
use webpki::EndEntityCert;

/// rsaEncryption (RFC 8017, appendix A.1) in DER.
const RSA: [u8; 9] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
/// A public RSA key of 2048 bits takes 294 bytes with its wrapping, one of 1024 bits 162.
const SHORT: usize = 290;

/// Why a certificate is refused, where the rules have a wider word for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cause {
    /// It names itself as its issuer.
    SelfSigned,
    /// The same, and it is an authority's, which a server may not use even if it is trusted.
    Authority,
    /// Its issuer is unknown, and the server sent no other certificate with it.
    Alone,
    /// Its RSA key has less than 2048 bits.
    WeakKey,
}

/// Another verifier's judgement, with its reasons told in more detail. It never turns a refusal into consent.
#[derive(Debug)]
pub(super) struct Explaining(pub Arc<dyn ServerCertVerifier>);

impl ServerCertVerifier for Explaining {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let judged = self.0.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now);
        judged.map_err(|error| match error {
            Error::InvalidCertificate(cause) => {
                tell(issuing(&cause, end_entity, intermediates.is_empty()), cause)
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
        let judged = self.0.verify_tls12_signature(message, certificate, signed);
        judged.map_err(|error| signing(error, certificate))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let judged = self.0.verify_tls13_signature(message, certificate, signed);
        judged.map_err(|error| signing(error, certificate))
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.supported_verify_schemes()
    }
}

fn issuing(cause: &CertificateError, certificate: &CertificateDer<'_>, is_alone: bool) -> Option<Cause> {
    let parsed = EndEntityCert::try_from(certificate).ok()?;
    let is_own_issuer = parsed.issuer() == parsed.subject();
    match (cause, webpki_error(cause)) {
        (_, Some(webpki::Error::CaUsedAsEndEntity)) if is_own_issuer => Some(Cause::Authority),
        (CertificateError::UnknownIssuer, _) if is_own_issuer => Some(Cause::SelfSigned),
        (CertificateError::UnknownIssuer, _) if is_alone => Some(Cause::Alone),
        _ => None,
    }
}

/// ring refuses a short key where it checks what was signed with it, and says no more than that it does not fit.
fn signing(error: Error, certificate: &CertificateDer<'_>) -> Error {
    match error {
        Error::InvalidCertificate(cause) => tell(has_weak_key(certificate).then_some(Cause::WeakKey), cause),
        other => other,
    }
}

fn has_weak_key(certificate: &CertificateDer<'_>) -> bool {
    EndEntityCert::try_from(certificate).is_ok_and(|parsed| {
        let key = parsed.subject_public_key_info();
        key.len() < SHORT && key.windows(RSA.len()).any(|window| window == RSA)
    })
}

fn tell(closer: Option<Cause>, cause: CertificateError) -> Error {
    let told = closer.map(|closer| CertificateError::Other(OtherError(Arc::new(closer))));
    Error::InvalidCertificate(told.unwrap_or(cause))
}

/// What the rules say where rustls has no word for it.
pub(super) fn webpki_error(cause: &CertificateError) -> Option<&webpki::Error> {
    match cause {
        CertificateError::Other(OtherError(inner)) => inner.downcast_ref(),
        _ => None,
    }
}

/// What this verifier has told.
pub(super) fn closer(cause: &CertificateError) -> Option<Cause> {
    match cause {
        CertificateError::Other(OtherError(inner)) => inner.downcast_ref().copied(),
        _ => None,
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SelfSigned => "signed itself",
            Self::Authority => "signed itself and is that of an authority (CA:TRUE): a server needs one of its own",
            Self::Alone => "is from an issuer that is not trusted here, and the server sends none of that issuer's with it",
            Self::WeakKey => "has a key that is too short: RSA needs 2048 bits",
        })
    }
}

impl StdError for Cause {}
