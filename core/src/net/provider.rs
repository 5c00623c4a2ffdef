//! The crypto provider of TLS.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use rustls::ClientConfig;
use rustls::crypto::CryptoProvider;

use super::root_certificates::RootCertificates;
use super::tls;
use super::verifier::Advice;
use crate::credentials::ConfigError;
use crate::error::ErrorCode;
use crate::language::Language;
use crate::variables::{EXTRA_CERTIFICATES, Variables};
use crate::warning::Warning;

/// What the TLS of a client is built from.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub enum Tls {
    /// The crypto provider that the program has installed for the process with
    /// [`CryptoProvider::install_default`](rustls::crypto::CryptoProvider::install_default).
    /// Without one, ring with the feature `ring`, else AWS-LC with the feature `aws-lc-rs`.
    #[default]
    Default,
    /// A crypto provider of the program. Certificates are verified as by default.
    Provider(Arc<CryptoProvider>),
    /// A whole configuration of the program, used unchanged: its crypto provider, certificate
    /// verifier, client certificate and application protocols. Without `h2` in `alpn_protocols`
    /// the client uses HTTP/1.1. Requests are sent over https with this configuration as with any
    /// other, and the options and variables for root certificates do not apply.
    ClientConfig(Arc<ClientConfig>),
}

/// The source of the TLS configuration of a client.
pub(crate) enum TlsSource {
    /// A configuration of the program.
    Whole(Arc<ClientConfig>),
    /// A provider, and the roots of the options.
    Parts(Provider, RootCertificates),
}

impl TlsSource {
    /// Fails if there is no provider, or if a configuration of the program is combined with root
    /// certificates, which it would ignore. `extra_file` is the PEM file of a dotenv file.
    pub fn new(
        tls: &Tls,
        root_certificates: Option<&str>,
        extra_file: Option<&Path>,
    ) -> Result<Self, ConfigError> {
        let provider = match tls {
            Tls::ClientConfig(config) if root_certificates.is_none() => {
                return Ok(Self::Whole(Arc::clone(config)));
            }
            Tls::ClientConfig(_) => return Err(conflict()),
            Tls::Provider(provider) => Provider(Arc::clone(provider)),
            Tls::Default => Provider::find()?,
        };
        let roots = RootCertificates::parse(root_certificates)?;
        Ok(Self::Parts(provider, RootCertificates { extra_file: extra_file.map(Path::to_owned), ..roots }))
    }

    /// The configuration. Unless it is one of the program, this reads the certificates of the
    /// platform and of the environment, whose unusable ones become warnings.
    pub fn configure(
        &self,
        variables: &Variables,
        language: Language,
        warnings: &OnceLock<Vec<Warning>>,
    ) -> Result<Arc<ClientConfig>, ConfigError> {
        let (provider, roots) = match self {
            Self::Whole(config) => return Ok(Arc::clone(config)),
            Self::Parts(provider, roots) => (provider, roots),
        };
        let roots = roots.with_environment(|name| variables.os(name));
        let warnings = warnings.get_or_init(|| roots.warnings.clone());
        let extra = variables.os(EXTRA_CERTIFICATES).filter(|path| !path.is_empty());
        tls::configure(provider.clone(), &roots, Advice::new(language, extra.as_deref(), warnings))
    }
}

fn conflict() -> ConfigError {
    let message =
        "root_certificates must be part of the ClientConfig, whose verifier decides which are trusted";
    ConfigError::new(ErrorCode::ConflictingValues, message)
}

/// A crypto provider. Equal means the same object, because providers contain functions, which
/// cannot be compared.
#[derive(Clone)]
pub(crate) struct Provider(pub Arc<CryptoProvider>);

impl PartialEq for Provider {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Provider {
    /// The provider of the process, else that of a feature. The provider is passed to rustls
    /// explicitly, because rustls panics if its features enable two and the program installs none.
    pub fn find() -> Result<Self, ConfigError> {
        let installed = CryptoProvider::get_default().cloned();
        installed.or_else(of_features).map(Self).ok_or_else(|| {
            let message = "there is no crypto provider for TLS: enable the feature `ring` or `aws-lc-rs` of \
                           signalwire-core, or install a provider with CryptoProvider::install_default";
            ConfigError::new(ErrorCode::NoCryptoProvider, message)
        })
    }
}

/// One object for all clients, so that they can share configurations.
#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
#[allow(clippy::unnecessary_wraps, reason = "the same signature in a build without providers")]
fn of_features() -> Option<Arc<CryptoProvider>> {
    #[cfg(not(feature = "ring"))]
    use rustls::crypto::aws_lc_rs::default_provider;
    #[cfg(feature = "ring")]
    use rustls::crypto::ring::default_provider;

    static PROVIDER: OnceLock<Arc<CryptoProvider>> = OnceLock::new();
    Some(Arc::clone(PROVIDER.get_or_init(|| Arc::new(default_provider()))))
}

#[cfg(not(any(feature = "ring", feature = "aws-lc-rs")))]
fn of_features() -> Option<Arc<CryptoProvider>> {
    None
}
