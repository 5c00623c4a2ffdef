//! Environment variables, of the process or supplied by the caller.

use std::collections::HashMap;
use std::ffi::OsString;

use zeroize::Zeroizing;

#[cfg(feature = "server")]
use crate::credentials::ConfigError;

/// The source of environment variables.
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Variables {
    /// The environment of the process.
    #[default]
    Process,
    /// Only these variables: the environment of a host with its own, or an empty one.
    Custom(HashMap<String, Zeroizing<String>>),
}

impl Variables {
    /// The value of a variable; an empty one counts as set. Error: `invalid_environment` if it is
    /// not UTF-8.
    #[cfg(feature = "server")]
    pub(crate) fn get(&self, name: &str) -> Result<Option<Zeroizing<String>>, ConfigError> {
        match self {
            Self::Custom(values) => Ok(values.get(name).cloned()),
            Self::Process => std::env::var_os(name).map(|value| read_text(name, value)).transpose(),
        }
    }

    /// The value of a variable that need not be UTF-8.
    #[cfg(feature = "native")]
    pub(crate) fn os(&self, name: &str) -> Option<OsString> {
        match self {
            Self::Custom(values) => values.get(name).map(|value| value.as_str().into()),
            Self::Process => std::env::var_os(name),
        }
    }
}

#[cfg(feature = "server")]
fn read_text(name: &str, value: OsString) -> Result<Zeroizing<String>, ConfigError> {
    value.into_string().map(Zeroizing::new).map_err(|raw| {
        drop(Zeroizing::new(raw.into_encoded_bytes()));
        ConfigError::new("invalid_environment", format!("{name} in the environment is not valid UTF-8"))
    })
}
