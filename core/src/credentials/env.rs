//! Environment variables.

use std::collections::HashMap;
use std::ffi::OsString;
use std::path::PathBuf;

use zeroize::Zeroizing;

use super::layer::{Entry, Layer};
use super::variables::VARIABLES;
use crate::error::ConfigError;

/// Where to look for what the caller does not pass. The environment beats the file. By default: the process's environment, no file.
#[derive(Default)]
pub struct EnvSource {
    /// The environment.
    pub variables: Variables,
    /// A dotenv file, which is read but never put into the environment.
    pub dotenv: Dotenv,
}

/// Which environment.
#[derive(Default)]
pub enum Variables {
    /// That of the process.
    #[default]
    Process,
    /// These and no others: a host with an environment of its own, or none at all.
    Given(HashMap<String, Zeroizing<String>>),
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

    pub(crate) fn get(&self, name: &str) -> Result<Option<Zeroizing<String>>, ConfigError> {
        match self {
            Self::Given(values) => Ok(values.get(name).cloned()),
            Self::Process => std::env::var_os(name).map(|value| read_text(name, value)).transpose(),
        }
    }
}

fn read_text(name: &str, value: OsString) -> Result<Zeroizing<String>, ConfigError> {
    value.into_string().map(Zeroizing::new).map_err(|raw| {
        drop(Zeroizing::new(raw.into_encoded_bytes()));
        ConfigError::new("invalid_environment", format!("{name} in the environment is not valid UTF-8"))
    })
}
