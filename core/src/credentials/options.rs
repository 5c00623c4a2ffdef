//! Credentials that the caller passes as options.

use std::fmt;

use zeroize::Zeroizing;

use super::layer::{Entry, Layer};
use super::variables::Role;
use crate::language::Language;

/// The options of the caller. Each takes precedence over the same value from the environment or a
/// file, and `base_url` takes precedence over `space`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialOptions {
    /// The project id.
    pub project: Option<String>,
    /// The API token.
    pub token: Option<Zeroizing<String>>,
    /// The Space: its name, host or https URL.
    pub space: Option<String>,
    /// An https origin instead of a Space.
    pub base_url: Option<String>,
    #[doc(hidden)]
    pub language: Language,
}

impl CredentialOptions {
    /// No options: all values are those of the environment or the file.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the project id.
    #[must_use]
    pub fn project(mut self, id: impl Into<String>) -> Self {
        self.project = Some(id.into());
        self
    }

    /// Sets the API token. The string is wiped from memory when the options are dropped.
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(Zeroizing::new(token.into()));
        self
    }

    /// Sets the Space: its name, host or https URL.
    #[must_use]
    pub fn space(mut self, space: impl Into<String>) -> Self {
        self.space = Some(space.into());
        self
    }

    /// Sets an https origin instead of a Space.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    pub(super) fn into_layer(self) -> Layer {
        let values = [
            (Role::Project, "project", self.project.map(Zeroizing::new)),
            (Role::Token, "token", self.token),
            (Role::Space, "space", self.space.map(Zeroizing::new)),
            (Role::BaseUrl, self.language.choose("base_url", "baseUrl"), self.base_url.map(Zeroizing::new)),
        ];
        let entries = values.into_iter().filter_map(|(role, name, value)| {
            Some(Entry { role, label: format!("the option `{name}`"), value: value? })
        });
        Layer::of_options(entries.collect())
    }
}

/// Shows which options are set, never a value, which may be a swapped token.
impl fmt::Debug for CredentialOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialOptions")
            .field("project", &self.project.is_some())
            .field("token", &self.token.is_some())
            .field("space", &self.space.is_some())
            .field("base_url", &self.base_url.is_some())
            .finish_non_exhaustive()
    }
}
