//! How a result crosses into JavaScript: as JSON, `{"value": …}` or `{"error": …}`.

use signalwire_core::error::{ApiErrorItem, Error, ErrorData, Problem};

use crate::guard::SecretRejected;
use crate::json::{Json, Object};

/// Why there is no value.
pub enum ErrorJson {
    /// Something of a server's was passed.
    Refused(SecretRejected),
    /// Anything else.
    Failed(Error),
}

impl From<SecretRejected> for ErrorJson {
    fn from(refusal: SecretRejected) -> Self {
        Self::Refused(refusal)
    }
}

impl<T: Into<Error>> From<T> for ErrorJson {
    fn from(error: T) -> Self {
        Self::Failed(error.into())
    }
}

/// The JSON text of a result.
pub fn to_json(result: Result<Json, ErrorJson>) -> String {
    let (name, value) = match result {
        Ok(value) => ("value", value),
        Err(ErrorJson::Refused(refusal)) => ("error", refusal.into()),
        Err(ErrorJson::Failed(error)) => ("error", error_json(&error)),
    };
    with(name, value)
}

/// The text of an object with one field.
pub fn with(name: &str, value: Json) -> String {
    let mut object = Object::new();
    object.json(name, Some(value));
    Json::from(object).into_text()
}

/// An error as data, with the fields of [`ErrorData`].
pub fn error_json(error: &Error) -> Json {
    let data: ErrorData<'_> = error.data();
    let mut fields = Object::new();
    fields.text("kind", Some(data.kind));
    fields.text("code", Some(data.code));
    fields.text("message", Some(data.message));
    fields.json("retryable", Some(data.retryable.into()));
    fields.json("maybeDelivered", Some(data.maybe_delivered.into()));
    fields.number("attempts", Some(data.attempts.into()));
    fields.text("operation", data.operation);
    fields.text("method", data.method);
    fields.text("path", data.path);
    fields.number("status", data.status.map(u64::from));
    fields.json("errors", data.errors.map(|errors| Json::array(errors, item)));
    fields.json("problems", data.problems.map(|problems| Json::array(problems, problem)));
    fields.text("requestId", data.request_id);
    fields.json("headers", data.headers.map(|headers| object(&headers.joined())));
    fields.json(
        "requiredScopes",
        data.required_scopes.map(|scopes| Json::array(scopes, |scope| Json::text(scope))),
    );
    fields.number("retryAfterMs", data.retry_after_ms);
    fields.text("body", data.body);
    fields.into()
}

fn object(pairs: &[(&str, String)]) -> Json {
    let mut fields = Object::new();
    for (name, value) in pairs {
        fields.text(name, Some(value));
    }
    fields.into()
}

fn item(item: &ApiErrorItem) -> Json {
    let mut fields = Object::new();
    fields.text("code", item.code.as_deref());
    fields.text("message", Some(&item.message));
    fields.text("attribute", item.attribute.as_deref());
    fields.text("type", item.kind.as_deref());
    fields.text("detail", item.detail.as_deref());
    fields.text("url", item.url.as_deref());
    fields.into()
}

fn problem(problem: &Problem) -> Json {
    let mut fields = Object::new();
    fields.text("path", Some(&problem.path));
    fields.text("expected", Some(&problem.expected));
    fields.text("got", Some(&problem.got));
    fields.text("hint", problem.hint.as_deref());
    fields.into()
}
