//! The arguments of a JavaScript method: path values, then the body or the query, then options.

use signalwire_api::Operation;

use crate::error::{Error, Result};
use crate::names;
use crate::resolve::table::{Entry, Table};

/// The path value that core sets to the project id.
pub const ACCOUNT_SID: &str = "AccountSid";

/// The argument between the path values and the options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload {
    /// There is none.
    None,
    /// The query, which is always optional.
    Query,
    /// The body.
    Body {
        /// Whether the argument is required.
        required: bool,
    },
    /// `params` of a call command.
    Params {
        /// Whether the argument is required.
        required: bool,
    },
}

/// The arguments of a method, and whether it returns pages.
pub struct Signature {
    /// The names of path values in JavaScript.
    pub path: Vec<String>,
    /// The middle argument.
    pub payload: Payload,
    /// For a list, the field with the items.
    pub items: Option<String>,
}

impl Signature {
    /// Returns the signature of an operation.
    pub fn of(table: &Table, entry: &Entry) -> Result<Self> {
        let operation = entry.operation;
        let id =
            operation.command.as_ref().is_some_and(|command| command.takes_id).then(|| "callId".to_owned());
        let values = operation.path.iter().filter(|value| value.name != ACCOUNT_SID);
        Ok(Self {
            path: id.into_iter().chain(values.map(|value| names::camel(&value.name))).collect(),
            payload: payload(operation)
                .ok_or_else(|| Error::at(entry.key, "has both a body and a query, which is not supported"))?,
            items: table.api.paging(operation).items_field().map(str::to_owned),
        })
    }

    /// Returns the name of the middle argument.
    pub fn payload_name(&self) -> Option<&'static str> {
        match self.payload {
            Payload::None => None,
            Payload::Query => Some("query"),
            Payload::Body { .. } => Some("body"),
            Payload::Params { .. } => Some("params"),
        }
    }

    /// Returns all names in order: `id, query, options`.
    pub fn names(&self) -> Vec<&str> {
        let path = self.path.iter().map(String::as_str);
        path.chain(self.payload_name()).chain(["options"]).collect()
    }

    /// Returns all names with `?` after optional ones: `id, query?, options?`.
    pub fn names_with_marks(&self) -> Vec<String> {
        let marked = |name: &str| if self.is_optional(name) { format!("{name}?") } else { name.to_owned() };
        self.names().into_iter().map(marked).collect()
    }

    /// Whether the argument may be omitted.
    fn is_optional(&self, name: &str) -> bool {
        match self.payload {
            Payload::Body { required } | Payload::Params { required }
                if self.payload_name() == Some(name) =>
            {
                !required
            }
            _ => !self.path.iter().any(|value| value == name),
        }
    }
}

fn payload(operation: &Operation) -> Option<Payload> {
    match (&operation.body, operation.query.is_empty()) {
        (Some(_), false) => None,
        (Some(body), true) if operation.command.is_some() => {
            Some(Payload::Params { required: body.required })
        }
        (Some(body), true) => Some(Payload::Body { required: body.required }),
        (None, true) => Some(Payload::None),
        (None, false) => Some(Payload::Query),
    }
}
