//! Values that a caller passes by hand.

use zeroize::Zeroizing;

use super::layer::{Entry, Layer};
use super::variables::Role;

/// What the caller passes; each value beats the same one from the environment or a file. `base_url`
/// beats `space`.
#[derive(Clone, Default)]
pub struct CredentialOptions {
    /// The project id.
    pub project: Option<String>,
    /// The API token.
    pub token: Option<Zeroizing<String>>,
    /// The Space: name, host or https address.
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
