//! A certificate for loopback names, and the certificate authority that signs it.

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, Error, ExtendedKeyUsagePurpose, IsCa,
    KeyPair, KeyUsagePurpose,
};
use time::{Duration, OffsetDateTime};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};

/// The subject alternative names.
const NAMES: [&str; 3] = ["localhost", "127.0.0.1", "::1"];

/// The certificate of the server and the authority that clients must trust.
pub(super) struct Identity {
    /// The certificate of the server.
    pub certificate: CertificateDer<'static>,
    /// The private key of the server. It is never written to a file.
    pub key: PrivateKeyDer<'static>,
    /// The certificate of the authority, in PEM. Its private key is dropped, so that no other
    /// certificate can be signed with it.
    pub authority: String,
}

/// Generates an authority, signs one certificate, and drops the private key of the authority.
pub(super) fn generate_identity() -> Result<Identity, Error> {
    let authority = CertifiedIssuer::self_signed(authority_params()?, KeyPair::generate()?)?;
    let key = KeyPair::generate()?;
    let certificate = server_params()?.signed_by(&key, &authority)?;
    Ok(Identity {
        certificate: certificate.der().clone(),
        key: PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der())),
        authority: authority.pem(),
    })
}

fn authority_params() -> Result<CertificateParams, Error> {
    let mut params = base_params("signalwire-sandbox authority", &[])?;
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    Ok(params)
}

fn server_params() -> Result<CertificateParams, Error> {
    let mut params = base_params("localhost", &NAMES)?;
    params.use_authority_key_identifier_extension = true;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    Ok(params)
}

fn base_params(name: &str, hosts: &[&str]) -> Result<CertificateParams, Error> {
    let hosts: Vec<String> = hosts.iter().map(ToString::to_string).collect();
    let mut params = CertificateParams::new(hosts)?;
    params.distinguished_name.push(DnType::CommonName, name);
    // Valid from yesterday, for clocks that are slow, and for a month: some clients reject long
    // validity.
    params.not_before = OffsetDateTime::now_utc() - Duration::days(1);
    params.not_after = OffsetDateTime::now_utc() + Duration::days(30);
    Ok(params)
}
