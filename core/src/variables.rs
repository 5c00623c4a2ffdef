//! Environment variables, of the process or supplied by the caller.

use std::collections::HashMap;
use std::ffi::OsString;
use std::fmt;

use zeroize::Zeroizing;

#[cfg(feature = "server")]
use crate::credentials::ConfigError;
#[cfg(feature = "server")]
use crate::error::ErrorCode;

/// The variable of Node.js with the path of a PEM file: certificates to trust in addition.
pub(crate) const EXTRA_CERTIFICATES: &str = "NODE_EXTRA_CA_CERTS";

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
    /// Only these variables, for tests and for hosts with an environment of their own.
    pub fn custom<N: Into<String>, V: Into<String>>(variables: impl IntoIterator<Item = (N, V)>) -> Self {
        let pairs = variables.into_iter().map(|(name, value)| (name.into(), Zeroizing::new(value.into())));
        Self::Custom(pairs.collect())
    }

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

/// Shows the names of the variables, never their values.
impl fmt::Debug for Variables {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Process => f.write_str("Process"),
            Self::Custom(values) => {
                f.write_str("Custom")?;
                f.debug_set().entries(values.keys()).finish()
            }
        }
    }
}

#[cfg(feature = "server")]
fn read_text(name: &str, value: OsString) -> Result<Zeroizing<String>, ConfigError> {
    value.into_string().map(Zeroizing::new).map_err(|raw| {
        drop(Zeroizing::new(raw.into_encoded_bytes()));
        ConfigError::new(
            ErrorCode::InvalidEnvironment,
            format!("{name} in the environment is not valid UTF-8"),
        )
    })
}
