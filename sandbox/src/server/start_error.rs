//! The reason why a sandbox does not start.

use std::{fmt, io};

use signalwire_api::LoadError;
use signalwire_core::error::ConfigError;

/// The reason why a sandbox does not start.
#[derive(Debug)]
pub enum StartError {
    /// The port is in use, or the folder is not writable.
    Io(io::Error),
    /// The certificate or the keys cannot be generated.
    Keys(String),
    /// The embedded API data is inconsistent.
    Data(LoadError),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(f),
            Self::Keys(error) => write!(f, "cannot generate the certificate: {error}"),
            Self::Data(error) => write!(f, "cannot load the API: {error}"),
        }
    }
}

impl std::error::Error for StartError {}

impl From<io::Error> for StartError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<LoadError> for StartError {
    fn from(error: LoadError) -> Self {
        Self::Data(error)
    }
}

impl From<ConfigError> for StartError {
    fn from(error: ConfigError) -> Self {
        Self::Keys(error.to_string())
    }
}

impl From<rcgen::Error> for StartError {
    fn from(error: rcgen::Error) -> Self {
        Self::Keys(error.to_string())
    }
}

impl From<tokio_rustls::rustls::Error> for StartError {
    fn from(error: tokio_rustls::rustls::Error) -> Self {
        Self::Keys(error.to_string())
    }
}

impl From<ring::error::Unspecified> for StartError {
    fn from(error: ring::error::Unspecified) -> Self {
        Self::Keys(error.to_string())
    }
}
