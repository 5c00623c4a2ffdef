//! Certificates and chains with one defect each.

use rcgen::{
    BasicConstraints, Certificate, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    PKCS_ED25519, date_time_ymd,
};
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};

use super::{Refusal, connect};

/// The name of the root that clients trust.
const TRUSTED: &str = "a trusted root";

/// An issuer of certificates, with or without the right to issue them.
pub struct Signer {
    certificate: Certificate,
    issuer: Issuer<'static, KeyPair>,
}

impl Signer {
    /// A root.
    pub fn root(name: &str) -> Self {
        Self::root_with(name, KeyPair::generate().unwrap())
    }

    fn root_with(name: &str, key: KeyPair) -> Self {
        let params = params(name, true);
        let certificate = params.self_signed(&key).unwrap();
        Self { certificate, issuer: Issuer::new(params, key) }
    }

    pub fn below(&self, is_authority: bool) -> Self {
        let (params, key) = (params("the one between", is_authority), KeyPair::generate().unwrap());
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        Self { certificate, issuer: Issuer::new(params, key) }
    }

    pub fn pem(&self) -> String {
        self.certificate.pem()
    }

    /// The TLS configuration of a server with a certificate from this issuer and these additional
    /// certificates.
    pub fn serve(&self, params: &CertificateParams, others: &[&Self]) -> ServerConfig {
        let key = KeyPair::generate().unwrap();
        let own = params.signed_by(&key, &self.issuer).unwrap();
        let others = others.iter().map(|signer| signer.certificate.der().clone());
        serve(std::iter::once(own.der().clone()).chain(others).collect(), &key)
    }
}

pub fn server(host: &str) -> CertificateParams {
    CertificateParams::new(vec![host.to_owned()]).unwrap()
}

fn params(name: &str, is_authority: bool) -> CertificateParams {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    if is_authority {
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    }
    params
}

/// The TLS configuration of a server with a self-signed certificate, and that certificate.
pub fn self_signed(is_authority: bool) -> (ServerConfig, String) {
    let (mut params, key) = (server("localhost"), KeyPair::generate().unwrap());
    if is_authority {
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    }
    let certificate = params.self_signed(&key).unwrap();
    (serve(vec![certificate.der().clone()], &key), certificate.pem())
}

/// The TLS configuration of a server with a self-signed certificate that has the name of the
/// trusted root, and a key of another kind.
fn self_signed_as_trusted() -> ServerConfig {
    let (mut params, key) = (params(TRUSTED, false), ed25519());
    params.subject_alt_names = server("localhost").subject_alt_names;
    serve(vec![params.self_signed(&key).unwrap().der().clone()], &key)
}

fn ed25519() -> KeyPair {
    KeyPair::generate_for(&PKCS_ED25519).unwrap()
}

fn serve(chain: Vec<CertificateDer<'static>>, key: &KeyPair) -> ServerConfig {
    let key = PrivatePkcs8KeyDer::from(key.serialize_der());
    let builder = ServerConfig::builder_with_provider(default_provider().into());
    let builder = builder.with_safe_default_protocol_versions().unwrap().with_no_client_auth();
    builder.with_single_cert(chain, key.into()).unwrap()
}

pub async fn refusals() -> Vec<Refusal> {
    let root = Signer::root(TRUSTED);
    let mut expired = server("localhost");
    (expired.not_before, expired.not_after) = (date_time_ymd(1999, 1, 1), date_time_ymd(1999, 12, 31));
    let mut early = server("localhost");
    (early.not_before, early.not_after) = (date_time_ymd(2999, 1, 1), date_time_ymd(2999, 12, 31));
    let mut client = server("localhost");
    client.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    let (between, not_a_ca) = (root.below(true), root.below(false));
    let (unknown, impostor) = (Signer::root("an unknown CA"), Signer::root(TRUSTED));
    let other_key = Signer::root_with(TRUSTED, ed25519());
    let well = server("localhost");
    let servers = [
        ("expired", root.serve(&expired, &[])),
        ("not yet valid", root.serve(&early, &[])),
        ("for another host", root.serve(&server("other.example"), &[])),
        ("self-signed", self_signed(false).0),
        ("self-signed CA certificate", self_signed(true).0),
        ("issued by an unknown CA", unknown.serve(&well, &[&unknown])),
        ("without its intermediate certificate", between.serve(&well, &[])),
        ("issued by a CA with the name of a trusted one", impostor.serve(&well, &[&impostor])),
        ("the same, with another kind of key", other_key.serve(&well, &[&other_key])),
        ("self-signed with the name of a trusted one", self_signed_as_trusted()),
        ("issued by an intermediate that is not a CA", not_a_ca.serve(&well, &[&not_a_ca])),
        ("for clients only", root.serve(&client, &[])),
    ];
    let mut refusals = Vec::new();
    for (what, tls) in servers {
        refusals.push(connect(what, root.pem(), tls).await);
    }
    refusals
}
