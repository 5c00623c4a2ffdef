//! Environment variables.

use std::path::PathBuf;

use super::layer::{Entry, Layer};
use super::variables::VARIABLES;
use crate::credentials::ConfigError;
use crate::variables::Variables;

/// Where to look for what the caller does not pass. The environment beats the file. By default: the
/// process's environment, no file.
#[derive(Default)]
pub struct EnvSource {
    /// The environment.
    pub variables: Variables,
    /// A dotenv file, which is read but never put into the environment.
    pub dotenv: Dotenv,
}

/// Which dotenv file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Dotenv {
    /// None.
    #[default]
    Off,
    /// This one, if it is there.
    IfPresent(PathBuf),
    /// This one; it is an error if it is not there.
    Required(PathBuf),
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
