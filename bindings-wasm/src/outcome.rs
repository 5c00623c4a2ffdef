//! How a result crosses into JavaScript.

use serde::Serialize;
use signalwire_core::error::{Error, ErrorData};

use crate::guard::Refusal;

/// Why there is no value.
pub enum Failure {
    /// Something of a server's was passed.
    Refused(Refusal),
    /// Anything else.
    Failed(Error),
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl<T: Into<Error>> From<T> for Failure {
    fn from(error: T) -> Self {
        Self::Failed(error.into())
    }
}

/// What a function of the door returns, in JSON.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum Outcome<'a, T> {
    Value(&'a T),
    Error(Box<ErrorData<'a>>),
    #[serde(rename = "error")]
    Refusal(&'a Refusal),
}

/// The JSON text of a result. Values are texts and plain structs, whose JSON cannot fail.
pub fn to_json<T: Serialize>(result: &Result<T, Failure>) -> String {
    let outcome = match result {
        Ok(value) => Outcome::Value(value),
        Err(Failure::Refused(refusal)) => Outcome::Refusal(refusal),
        Err(Failure::Failed(error)) => Outcome::Error(Box::new(error.into())),
    };
    serde_json::to_string(&outcome).unwrap_or_default()
}
