//! Certificates that are trusted beside the platform's.

use std::{env, fs};

use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use crate::error::ConfigError;

/// Variables that name a PEM file. Linux reads `SSL_CERT_FILE` by itself; macOS and Windows do not.
const FILES: [&str; 2] = ["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE"];

/// Certificates that are trusted beside the platform's.
pub(super) struct Roots(Vec<CertificateDer<'static>>);

impl Roots {
    /// Reads the certificates of the options, a PEM bundle. One that cannot be used is an error (`invalid_root_certificates`).
    pub fn parse(pem: Option<&str>) -> Result<Self, ConfigError> {
        match pem.map(|pem| read(pem.as_bytes())) {
            None => Ok(Self(Vec::new())),
            Some(Some(certificates)) => Ok(Self(certificates)),
            Some(None) => Err(ConfigError::new(
                "invalid_root_certificates",
                "the root certificates are not a PEM bundle of certificates (-----BEGIN CERTIFICATE----- …)",
            )),
        }
    }

    /// With those of the environment. A file that cannot be used is left out, as Node.js does.
    pub fn all(&self) -> Vec<CertificateDer<'static>> {
        let files = FILES.into_iter().filter_map(named).filter_map(|path| fs::read(path).ok());
        self.0.iter().cloned().chain(files.filter_map(|pem| read(&pem)).flatten()).collect()
    }
}

/// What else may explain a certificate that is not trusted.
pub(super) fn hint() -> Option<String> {
    let is_unusable = |name: &&str| {
        named(name).is_some_and(|path| fs::read(path).ok().and_then(|pem| read(&pem)).is_none())
    };
    let names: Vec<&str> = FILES.into_iter().filter(is_unusable).collect();
    (!names.is_empty()).then(|| format!("{} names a file without usable certificates", names.join(" and ")))
}

fn named(variable: &str) -> Option<std::ffi::OsString> {
    env::var_os(variable).filter(|path| !path.is_empty())
}

/// All certificates of a bundle, or `None` if there is none or one of them is broken.
fn read(pem: &[u8]) -> Option<Vec<CertificateDer<'static>>> {
    let certificates: Vec<_> = CertificateDer::pem_slice_iter(pem).collect::<Result<_, _>>().ok()?;
    let mut store = RootCertStore::empty();
    let usable = certificates.iter().cloned().all(|certificate| store.add(certificate).is_ok());
    (usable && !certificates.is_empty()).then_some(certificates)
}
