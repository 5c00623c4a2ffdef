//! Where in a request a value stands.

use std::fmt;

use super::describe::{Count, quoted};
use super::key;

/// A path on the way down, written only when something is wrong there: `play[0].type`.
#[derive(Clone, Copy)]
pub(crate) enum ValuePath<'a> {
    /// The whole of it: `query`, `path`; for a body nothing.
    Root(&'static str),
    /// A field of an object.
    Field(&'a ValuePath<'a>, &'a str),
    /// An item of an array.
    Item(&'a ValuePath<'a>, usize),
}

impl ValuePath<'_> {
    /// How many steps it is below the root.
    pub(super) fn depth(&self) -> usize {
        match self {
            Self::Root(_) => 0,
            Self::Field(above, _) | Self::Item(above, _) => 1 + above.depth(),
        }
    }

    /// The path of a problem here; the whole body is called `body`.
    pub(crate) fn path(&self) -> String {
        let path = self.to_string();
        if path.is_empty() { "body".to_owned() } else { path }
    }
}

impl fmt::Display for ValuePath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root(name) => f.write_str(name),
            Self::Item(above, index) => write!(f, "{above}[{index}]"),
            Self::Field(above, name) => write_field(f, above, name),
        }
    }
}

fn write_field(f: &mut fmt::Formatter<'_>, above: &ValuePath<'_>, name: &str) -> fmt::Result {
    write!(f, "{above}")?;
    match above {
        _ if !key::is_shown(name) => write!(f, "[a key of {}]", Count(name.chars().count(), "character")),
        _ if !key::is_identifier(name) => write!(f, "[{}]", quoted(name)),
        ValuePath::Root("") => f.write_str(name),
        _ => write!(f, ".{name}"),
    }
}
