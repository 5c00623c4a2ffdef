//! Refusals, in the words that the operation's own error type wants.

use serde_json::{Map, Value, json};
use signalwire_api::{Api, Type};
use signalwire_core::error::Problem;

use super::ApiResponse;
use crate::examples::{Completeness, ExampleBuilder};
use crate::table::Route;

/// Where the API explains its error codes.
const CODES: &str = "https://developer.signalwire.com/rest/overview/error-codes";

/// Why a request is not done.
#[derive(Debug)]
pub(crate) enum ApiError {
    /// The body cannot be read.
    BadRequest,
    /// No credential, or a wrong one.
    Unauthorized,
    /// The token lacks the scope.
    Forbidden,
    /// No such path, or no such thing.
    NotFound,
    /// The body is of another media type than the operation takes.
    MediaType,
    /// The request holds what the API does not take.
    Invalid(Vec<Problem>),
}

impl ApiError {
    /// A value that this server did not make.
    pub fn not_issued(name: &str) -> Self {
        Self::invalid(name, "a value that this server made", "another one")
    }

    /// A value that is of the right type, but cannot be used now.
    pub fn invalid(path: &str, expected: &str, got: &str) -> Self {
        let (path, expected, got) = (path.to_owned(), expected.to_owned(), got.to_owned());
        Self::Invalid(vec![Problem { path, expected, got, hint: None }])
    }

    fn status(&self) -> (u16, &'static str) {
        match self {
            Self::BadRequest => (400, "Bad Request"),
            Self::Unauthorized => (401, "Unauthorized"),
            Self::Forbidden => (403, "Forbidden"),
            Self::NotFound => (404, "Not Found"),
            Self::MediaType => (415, "Unsupported Media Type"),
            Self::Invalid(_) => (422, "Unprocessable Entity"),
        }
    }

    /// The answer to a request for this operation, or for this path if there is none.
    pub fn response(&self, api: &Api, route: Option<&Route>, path: &str) -> ApiResponse {
        let (status, _) = self.status();
        let described = route.and_then(|route| route.operation.errors.get(&status));
        let attributes = self.attributes();
        let body = match described {
            Some(kind) => ExampleBuilder { api, completeness: Completeness::Minimal }
                .build(kind, &match_types(api, kind, attributes)),
            None if path.starts_with("/api/laml/") => compatible_body(&attributes),
            None => json!({ "error": attributes["error"] }),
        };
        ApiResponse { status, body: Some(body), challenge: status == 401 }
    }

    /// Everything that any error type has a field for.
    fn attributes(&self) -> Map<String, Value> {
        let (status, reason) = self.status();
        let errors: Vec<Value> = match self {
            Self::Invalid(problems) => problems.iter().map(problem_item).collect(),
            _ => vec![error_item(reason, "request_error", status, reason, None)],
        };
        let first = errors.first().and_then(Value::as_object).cloned().unwrap_or_default();
        let own = json!({ "error": reason, "errors": errors, "status": status, "more_info": CODES });
        first.into_iter().chain(own.as_object().cloned().unwrap_or_default()).collect()
    }
}

fn problem_item(problem: &Problem) -> Value {
    let code = if problem.got == "nothing" { "missing_required_parameter" } else { "invalid_parameter" };
    let attribute = problem.path.trim_start_matches("query.");
    let hint = problem.hint.as_ref().map(|hint| format!("; {hint}")).unwrap_or_default();
    let message = format!("{attribute} must be {}, not {}{hint}", problem.expected, problem.got);
    error_item(&message, "validation_error", 422, code, Some(attribute))
}

fn error_item(message: &str, kind: &str, status: u16, code: &str, attribute: Option<&str>) -> Value {
    json!({
        "type": kind, "code": code, "message": message, "attribute": attribute, "url": format!("{CODES}#{code}"),
        "detail": message, "title": kind, "status": status.to_string(), "more_info": CODES,
    })
}

/// Three operations describe `errors` as texts and two more have no `code`; a number where there is
/// one is the status.
fn match_types(api: &Api, kind: &Type, mut attributes: Map<String, Value>) -> Map<String, Value> {
    let fields = api.object(kind).map(|object| object.fields).unwrap_or_default();
    let is =
        |name: &str, check: fn(&Type) -> bool| fields.get(name).is_some_and(|f| check(api.resolve(&f.kind)));
    let texts = |kind: &Type| matches!(kind, Type::List(list) if matches!(list.items, Type::String(_)));
    if is("errors", texts) {
        attributes.insert("errors".into(), json!([attributes["message"]]));
    }
    if is("code", |kind| matches!(kind, Type::Integer(_))) {
        attributes.insert("code".into(), attributes["status"].clone());
    }
    attributes
}

/// The one shape of the Compatibility API's errors.
fn compatible_body(attributes: &Map<String, Value>) -> Value {
    json!({ "code": attributes["status"], "message": attributes["message"], "more_info": CODES, "status": attributes["status"] })
}
