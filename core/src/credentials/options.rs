//! Credentials that the caller passes as options.

use zeroize::Zeroizing;

use super::layer::{Entry, Layer};
use super::variables::Role;

/// The options of the caller. Each takes precedence over the same value from the environment or a
/// file, and `base_url` takes precedence over `space`.
#[derive(Clone, Default)]
pub struct CredentialOptions {
    /// The project id.
    pub project: Option<String>,
    /// The API token.
    pub token: Option<Zeroizing<String>>,
    /// The Space: its name, host or https URL.
    pub space: Option<String>,
    /// An https origin instead of a Space.
    pub base_url: Option<String>,
}

impl CredentialOptions {
    pub(super) fn into_layer(self) -> Layer {
        let values = [
            (Role::Project, "project", self.project.map(Zeroizing::new)),
            (Role::Token, "token", self.token),
            (Role::Space, "space", self.space.map(Zeroizing::new)),
            (Role::BaseUrl, "baseUrl", self.base_url.map(Zeroizing::new)),
        ];
        let entries = values.into_iter().filter_map(|(role, name, value)| {
            Some(Entry { role, label: format!("the option `{name}`"), value: value? })
        });
        Layer::of_options(entries.collect())
    }
}
