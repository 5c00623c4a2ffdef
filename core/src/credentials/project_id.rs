//! The id of a project: a UUID, and the user id of Basic authentication.

use std::fmt;

use crate::credentials::ConfigError;
use crate::credentials::config_text::ConfigText;
use crate::credentials::text_traits::impl_text_traits;
use crate::error::ErrorCode;
use crate::secrets::detect::{self, SecretKind};

/// A project id, in lower case. Not a secret. It contains no `:`, so it is always a valid user id
/// for RFC 7617.
///
/// ```
/// # use signalwire_core::ProjectId;
/// let project = ProjectId::parse("7B9B9B52-0B1E-4E0D-9D3E-2F6A5C1D8E90")?;
/// assert_eq!(project.as_str(), "7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90");
/// # Ok::<(), signalwire_core::ConfigError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ProjectId(String);

impl ProjectId {
    /// Parses `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`, hexadecimal in either case. Any surrounding
    /// characters are rejected (`invalid_project_id`), because they are traces of a broken line in
    /// a file or a shell. The message never contains the value, which may be a misplaced token.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let value = ConfigText { what: "project id", code: ErrorCode::InvalidProjectId, text };
        let checked = value.checked()?;
        if detect::is_uuid(checked.as_bytes()) {
            return Ok(Self(checked.to_ascii_lowercase()));
        }
        Err(value.error(explain(checked)))
    }

    /// The id, in lower case.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl_text_traits!(ProjectId, ProjectId::parse);

impl fmt::Display for ProjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn explain(text: &str) -> &'static str {
    match detect::classify(text) {
        Some(SecretKind::ApiToken | SecretKind::LegacyApiToken) => {
            "looks like an API token: are project id and token swapped? A project id is a UUID"
        }
        _ if detect::is_pair(text) => "is a Basic credential: pass the project id and the token separately",
        Some(SecretKind::SigningKey) => "is a signing key; a project id is a UUID",
        _ => {
            "is not a UUID (32 hexadecimal digits in groups of 8-4-4-4-12): copy it from the API page of the dashboard"
        }
    }
}
