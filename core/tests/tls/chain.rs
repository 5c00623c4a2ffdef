//! Certificates and chains that are wrong in one respect.

use rcgen::{
    BasicConstraints, Certificate, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    date_time_ymd,
};
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};

use super::{Refusal, meet};

/// Somebody who issues certificates, or should not.
pub struct Signer {
    certificate: Certificate,
    issuer: Issuer<'static, KeyPair>,
}

impl Signer {
    /// One at the top.
    pub fn root(name: &str) -> Self {
        let (params, key) = (params(name, true), KeyPair::generate().unwrap());
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

    /// A server with a certificate of this signer's, and with these others beside it.
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

/// A server whose certificate is its own issuer's, and that certificate.
pub fn self_signed(is_authority: bool) -> (ServerConfig, String) {
    let (mut params, key) = (server("localhost"), KeyPair::generate().unwrap());
    if is_authority {
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    }
    let certificate = params.self_signed(&key).unwrap();
    (serve(vec![certificate.der().clone()], &key), certificate.pem())
}

fn serve(chain: Vec<CertificateDer<'static>>, key: &KeyPair) -> ServerConfig {
    let key = PrivatePkcs8KeyDer::from(key.serialize_der());
    let builder = ServerConfig::builder_with_provider(default_provider().into());
    let builder = builder.with_safe_default_protocol_versions().unwrap().with_no_client_auth();
    builder.with_single_cert(chain, key.into()).unwrap()
}

pub async fn refusals() -> Vec<Refusal> {
    let root = Signer::root("a trusted root");
    let mut expired = server("localhost");
    (expired.not_before, expired.not_after) = (date_time_ymd(1999, 1, 1), date_time_ymd(1999, 12, 31));
    let mut early = server("localhost");
    (early.not_before, early.not_after) = (date_time_ymd(2999, 1, 1), date_time_ymd(2999, 12, 31));
    let mut client = server("localhost");
    client.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    let (between, nobody) = (root.below(true), root.below(false));
    let (stranger, impostor) = (Signer::root("a stranger"), Signer::root("a trusted root"));
    let well = server("localhost");
    let servers = [
        ("expired", root.serve(&expired, &[])),
        ("not yet valid", root.serve(&early, &[])),
        ("for another host", root.serve(&server("other.example"), &[])),
        ("self-signed", self_signed(false).0),
        ("self-signed, of an authority", self_signed(true).0),
        ("from an unknown authority", stranger.serve(&well, &[&stranger])),
        ("without its intermediate certificate", between.serve(&well, &[])),
        ("from an impostor of a trusted authority", impostor.serve(&well, &[&impostor])),
        ("from an intermediate that is no authority", nobody.serve(&well, &[&nobody])),
        ("for clients, not for servers", root.serve(&client, &[])),
    ];
    let mut refusals = Vec::new();
    for (what, tls) in servers {
        refusals.push(meet(what, root.pem(), tls).await);
    }
    refusals
}
