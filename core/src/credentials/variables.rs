//! The names of the environment variables, and of the options that stand for the same.

/// What a value is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Project,
    Token,
    Space,
    BaseUrl,
}

/// The first name of a role is the one to tell people; the others are read because other SignalWire
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

pub(super) fn role_of(variable: &str) -> Option<Role> {
    VARIABLES.iter().find(|(name, _)| *name == variable).map(|(_, role)| *role)
}

/// The names of the variables of credentials.
pub fn names() -> impl Iterator<Item = &'static str> {
    VARIABLES.iter().map(|(name, _)| *name)
}
