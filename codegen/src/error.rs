//! Errors of the generator.

use std::fmt;
use std::path::Path;

use signalwire_api::LoadError;

/// A message that names the file or the position in a document.
#[derive(Debug)]
pub struct Error(pub String);

/// The result of every step of the generator.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An error at a position in a document.
    pub fn at(position: impl fmt::Display, what: impl fmt::Display) -> Self {
        Self(format!("{position}: {what}"))
    }

    /// An error of a file.
    pub fn file(path: &Path, what: impl fmt::Display) -> Self {
        Self::at(path.display(), what)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}

impl From<LoadError> for Error {
    fn from(error: LoadError) -> Self {
        Self(error.0)
    }
}
