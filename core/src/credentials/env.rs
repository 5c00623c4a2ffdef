//! The sources that `Credentials::resolve` reads: environment variables and a dotenv file.

use std::path::PathBuf;

use super::layer::{Entry, Layer};
use super::variables::VARIABLES;
use crate::credentials::ConfigError;
#[cfg(feature = "realtime")]
use crate::credentials::Origin;
use crate::variables::Variables;

/// The sources of values that the caller does not pass. The environment takes precedence over the
/// file. Default: the environment of the process, no file.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EnvSource {
    /// The environment variables.
    pub variables: Variables,
    /// The dotenv file. Its variables are never added to the environment.
    pub dotenv: Dotenv,
}

impl EnvSource {
    /// These variables and this file.
    pub fn new(variables: Variables, dotenv: Dotenv) -> Self {
        Self { variables, dotenv }
    }

    /// The environment of the process, and the file at this path if it exists.
    pub fn with_dotenv(path: impl Into<PathBuf>) -> Self {
        Self::new(Variables::Process, Dotenv::IfPresent(path.into()))
    }
}

/// Selects the dotenv file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dotenv {
    /// No file.
    #[default]
    Off,
    /// The file at this path, if it exists.
    IfPresent(PathBuf),
    /// The file at this path; a missing file is an error.
    Required(PathBuf),
}

impl EnvSource {
    /// The base URL, which is needed without the other values.
    #[cfg(feature = "realtime")]
    pub(crate) fn base_url(&self) -> Result<Option<Origin>, ConfigError> {
        let of_variables = self.variables.read()?.base_url()?;
        let of_file = || Ok(self.dotenv.read()?.map(|layer| layer.base_url()).transpose()?.flatten());
        of_variables.map_or_else(of_file, |origin| Ok(Some(origin)))
    }
}

impl Variables {
    pub(super) fn read(&self) -> Result<Layer, ConfigError> {
        let mut entries = Vec::new();
        for (name, role) in VARIABLES {
            if let Some(value) = self.get(name)? {
                entries.push(Entry { role, label: format!("{name} in the environment"), value });
            }
        }
        Ok(Layer::of_variables("the environment".to_owned(), entries))
    }
}
