//! Certificates made for one test.

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::version::TLS12;
use tokio_rustls::rustls::{DEFAULT_VERSIONS, ServerConfig, SupportedProtocolVersion};

/// A certificate authority for one test.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
}

impl Authority {
    pub fn new() -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, format!("test authority {}", fastrand::u64(..)));
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let pem = params.self_signed(&key).unwrap().pem();
        Self { issuer: Issuer::new(params, key), pem }
    }

    /// The certificate of the authority in DER.
    pub fn der(&self) -> Vec<u8> {
        CertificateDer::from_pem_slice(self.pem.as_bytes()).unwrap().to_vec()
    }

    /// The certificate of the authority.
    pub fn pem(&self) -> String {
        self.pem.clone()
    }

    /// The TLS configuration of a server, with a certificate for this host.
    pub fn serve(&self, host: &str, protocols: &[&[u8]]) -> ServerConfig {
        self.finish(&CertificateParams::new(vec![host.to_owned()]).unwrap(), protocols)
    }

    /// A TLS configuration with a certificate that expired in the last century.
    pub fn serve_expired(&self, host: &str) -> ServerConfig {
        let mut params = CertificateParams::new(vec![host.to_owned()]).unwrap();
        params.not_before = date_time_ymd(1999, 1, 1);
        params.not_after = date_time_ymd(1999, 12, 31);
        self.finish(&params, &[b"http/1.1"])
    }

    /// A TLS configuration with TLS 1.2 only.
    pub fn serve_tls12(&self, host: &str) -> ServerConfig {
        self.finish_with(&CertificateParams::new(vec![host.to_owned()]).unwrap(), &[b"http/1.1"], &[&TLS12])
    }

    fn finish(&self, params: &CertificateParams, protocols: &[&[u8]]) -> ServerConfig {
        self.finish_with(params, protocols, DEFAULT_VERSIONS)
    }

    fn finish_with(
        &self,
        params: &CertificateParams,
        protocols: &[&[u8]],
        versions: &[&'static SupportedProtocolVersion],
    ) -> ServerConfig {
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        let key = PrivatePkcs8KeyDer::from(key.serialize_der());
        let mut config = ServerConfig::builder_with_provider(default_provider().into())
            .with_protocol_versions(versions)
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key.into())
            .unwrap();
        config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
        config
    }
}
