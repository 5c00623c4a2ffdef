//! What a typed method sends.

use serde::Serialize;
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use crate::request::args::Args;

/// The query or body of a call, as JSON.
pub(crate) struct Input(Result<Form, serde_json::Error>);

enum Form {
    None,
    Query(Value),
    Body(Box<RawValue>),
}

impl Input {
    /// Neither query nor body.
    pub fn none() -> Self {
        Self(Ok(Form::None))
    }

    /// A query: a struct of parameters.
    pub fn query(query: &impl Serialize) -> Self {
        Self(serde_json::to_value(query).map(Form::Query))
    }

    /// A body.
    pub fn body(body: &impl Serialize) -> Self {
        Self(to_raw_value(body).map(Form::Body))
    }

    /// Puts it into the arguments. Fails for what JSON cannot hold, such as a map whose keys are no
    /// texts.
    pub fn place(self, args: &mut Args) -> Result<(), serde_json::Error> {
        match self.0? {
            Form::None => {}
            Form::Query(query) => args.query = Some(query),
            Form::Body(body) => args.body = Some(body),
        }
        Ok(())
    }
}
