//! The input of a typed method.

use serde::Serialize;
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use crate::request::args::Args;

/// The query or body of a call, as JSON.
pub(crate) struct Input(Result<Kind, serde_json::Error>);

enum Kind {
    None,
    Query(Value),
    Body(Box<RawValue>),
}

impl Input {
    /// Neither query nor body.
    pub fn none() -> Self {
        Self(Ok(Kind::None))
    }

    /// A query: a struct of parameters.
    pub fn query(query: &impl Serialize) -> Self {
        Self(serde_json::to_value(query).map(Kind::Query))
    }

    /// A body.
    pub fn body(body: &impl Serialize) -> Self {
        Self(to_raw_value(body).map(Kind::Body))
    }

    /// Stores it in the arguments. Fails for values that JSON cannot represent, such as a map whose
    /// keys are not strings.
    pub fn store(self, args: &mut Args) -> Result<(), serde_json::Error> {
        match self.0? {
            Kind::None => {}
            Kind::Query(query) => args.query = Some(query),
            Kind::Body(body) => args.body = Some(body),
        }
        Ok(())
    }
}
