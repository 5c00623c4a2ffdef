//! Why a sandbox does not start.

use std::{fmt, io};

use signalwire_api::LoadError;

/// Why a sandbox does not start.
#[derive(Debug)]
pub enum StartError {
    /// The port is taken, or the folder cannot be written.
    Io(io::Error),
    /// The certificate or the keys cannot be made.
    Keys(String),
    /// The data in the binary is not of one piece.
    Data(LoadError),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(f),
            Self::Keys(error) => write!(f, "cannot make a certificate: {error}"),
            Self::Data(error) => write!(f, "cannot read the API: {error}"),
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
