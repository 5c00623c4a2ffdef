//! How a result crosses into JavaScript: as JSON, `{"value": …}` or `{"error": …}`.

use signalwire_core::error::{ApiErrorItem, Error, ErrorData, Problem};
use signalwire_core::json::Value;

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

/// The JSON text of a result.
pub fn to_json(result: Result<Value, Failure>) -> String {
    let (name, value) = match result {
        Ok(value) => ("value", value),
        Err(Failure::Refused(refusal)) => ("error", refusal.into()),
        Err(Failure::Failed(error)) => ("error", error_value(&error)),
    };
    object(vec![(name, value)]).to_string()
}

/// An object without the fields that are `null`.
pub fn object(fields: Vec<(&str, Value)>) -> Value {
    let given = fields.into_iter().filter(|(_, value)| !value.is_null());
    Value::Object(given.map(|(name, value)| (name.to_owned(), value)).collect())
}

/// A text, or `null`.
pub fn text(text: Option<&str>) -> Value {
    text.map_or(Value::Null, Value::from)
}

/// An error as data, with the fields of [`ErrorData`].
pub fn error_value(error: &Error) -> Value {
    let data: ErrorData<'_> = error.data();
    object(vec![
        ("kind", data.kind.into()),
        ("code", data.code.into()),
        ("message", data.message.into()),
        ("retryable", data.retryable.into()),
        ("maybeDelivered", data.maybe_delivered.into()),
        ("attempts", number(Some(data.attempts.into()))),
        ("operation", text(data.operation)),
        ("method", text(data.method)),
        ("path", text(data.path)),
        ("status", number(data.status.map(u64::from))),
        ("errors", list(data.errors, item)),
        ("problems", list(data.problems, problem)),
        ("requestId", text(data.request_id)),
        ("headers", data.headers.map_or(Value::Null, |headers| pairs(&headers.joined()))),
        ("requiredScopes", list(data.required_scopes, |scope| (*scope).into())),
        ("retryAfterMs", number(data.retry_after_ms)),
        ("body", text(data.body)),
    ])
}

fn number(number: Option<u64>) -> Value {
    number.map_or(Value::Null, Value::from)
}

/// A list of what each becomes, or `null`.
pub fn list<T>(values: Option<&[T]>, each: fn(&T) -> Value) -> Value {
    values.map_or(Value::Null, |values| Value::Array(values.iter().map(each).collect()))
}

fn pairs(pairs: &[(&str, String)]) -> Value {
    Value::Object(pairs.iter().map(|(name, value)| ((*name).to_owned(), value.as_str().into())).collect())
}

fn item(item: &ApiErrorItem) -> Value {
    object(vec![
        ("code", text(item.code.as_deref())),
        ("message", item.message.as_str().into()),
        ("attribute", text(item.attribute.as_deref())),
        ("type", text(item.kind.as_deref())),
        ("detail", text(item.detail.as_deref())),
        ("url", text(item.url.as_deref())),
    ])
}

fn problem(problem: &Problem) -> Value {
    object(vec![
        ("path", problem.path.as_str().into()),
        ("expected", problem.expected.as_str().into()),
        ("got", problem.got.as_str().into()),
        ("hint", text(problem.hint.as_deref())),
    ])
}
