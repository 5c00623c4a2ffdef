//! The environment variables of credentials.

use crate::variables::EXTRA_CERTIFICATES;

/// The role of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Project,
    Token,
    Space,
    BaseUrl,
    ExtraCertificates,
}

/// Messages name the first variable of a role; the others are read because other SignalWire
/// packages read them.
pub(super) const VARIABLES: [(&str, Role); 7] = [
    ("SIGNALWIRE_PROJECT_ID", Role::Project),
    ("SIGNALWIRE_API_TOKEN", Role::Token),
    ("SIGNALWIRE_TOKEN", Role::Token),
    ("SIGNALWIRE_SPACE", Role::Space),
    ("SIGNALWIRE_SPACE_URL", Role::Space),
    ("SIGNALWIRE_API_HOSTNAME", Role::Space),
    ("SIGNALWIRE_BASE_URL", Role::BaseUrl),
];

/// The role of a variable in a dotenv file. The sandbox writes the path of its certificate beside
/// the credentials. Connections read that variable of the environment themselves.
pub(super) fn role_of(variable: &str) -> Option<Role> {
    if variable == EXTRA_CERTIFICATES {
        return Some(Role::ExtraCertificates);
    }
    VARIABLES.iter().find(|(name, _)| *name == variable).map(|(_, role)| *role)
}

/// The names of all variables of credentials.
pub fn names() -> impl Iterator<Item = &'static str> {
    VARIABLES.iter().map(|(name, _)| *name)
}
