//! How a result crosses into JavaScript.

use serde::Serialize;
use signalwire_core::error::{Error, ErrorData};

/// What a function of the door returns, in JSON.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum Outcome<'a, T> {
    Value(&'a T),
    Error(Box<ErrorData<'a>>),
}

/// The JSON text of a result. Values are texts and plain structs, whose JSON cannot fail.
pub fn to_json<T: Serialize>(result: &Result<T, Error>) -> String {
    let outcome = match result {
        Ok(value) => Outcome::Value(value),
        Err(error) => Outcome::Error(Box::new(error.into())),
    };
    serde_json::to_string(&outcome).unwrap_or_default()
}
