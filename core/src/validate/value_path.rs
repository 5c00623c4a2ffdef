//! The path of a value in a request.

use std::fmt;

use super::describe::{Count, quoted};
use super::key;

/// A path during the traversal, formatted only when there is a problem: `play[0].type`.
#[derive(Clone, Copy)]
pub(crate) enum ValuePath<'a> {
    /// The root: `query`, `path`; for a body the empty string.
    Root(&'static str),
    /// A field of an object.
    Field(&'a ValuePath<'a>, &'a str),
    /// An item of an array.
    Item(&'a ValuePath<'a>, usize),
}

impl ValuePath<'_> {
    /// The number of steps below the root.
    pub(super) fn depth(&self) -> usize {
        match self {
            Self::Root(_) => 0,
            Self::Field(parent, _) | Self::Item(parent, _) => 1 + parent.depth(),
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
            Self::Item(parent, index) => write!(f, "{parent}[{index}]"),
            Self::Field(parent, name) => write_field(f, parent, name),
        }
    }
}

fn write_field(f: &mut fmt::Formatter<'_>, parent: &ValuePath<'_>, name: &str) -> fmt::Result {
    write!(f, "{parent}")?;
    match parent {
        _ if !key::is_shown(name) => write!(f, "[a key of {}]", Count(name.chars().count(), "character")),
        _ if !key::is_identifier(name) => write!(f, "[{}]", quoted(name)),
        ValuePath::Root("") => f.write_str(name),
        _ => write!(f, ".{name}"),
    }
}
