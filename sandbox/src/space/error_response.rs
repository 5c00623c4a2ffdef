//! Error responses in the schema of each operation.

use serde_json::{Map, Value, json};
use signalwire_api::{Api, Type};
use signalwire_core::error::Problem;

use super::ApiResponse;
use crate::api_error::ApiError;
use crate::table::Route;
use signalwire_api::{Completeness, ExampleBuilder};

/// The documentation of the error codes.
const CODES: &str = "https://developer.signalwire.com/rest/overview/error-codes";

impl ApiError {
    /// The response in the error schema of the operation, or in the default format of the path.
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
        ApiResponse {
            status,
            body: Some(body),
            challenge: status == 401,
            problems: self.problems(),
            ..ApiResponse::default()
        }
    }

    /// The attributes that any of the error types has a field for.
    fn attributes(&self) -> Map<String, Value> {
        let (status, reason) = self.status();
        let errors: Vec<Value> = match self {
            Self::Invalid(problems) => problems.iter().map(|problem| problem_item(problem, None)).collect(),
            Self::Documented(reasons) => {
                reasons.iter().map(|reason| problem_item(&reason.problem, Some(reason.code))).collect()
            }
            _ => vec![error_item(reason, "request_error", status, reason, None)],
        };
        let first = errors.first().and_then(Value::as_object).cloned().unwrap_or_default();
        let own = json!({ "error": reason, "errors": errors, "status": status, "more_info": CODES });
        first.into_iter().chain(own.as_object().cloned().unwrap_or_default()).collect()
    }
}

fn problem_item(problem: &Problem, code: Option<&str>) -> Value {
    let other = if problem.got == "nothing" { "missing_required_parameter" } else { "invalid_parameter" };
    let code = code.unwrap_or(other);
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

/// Adapts the attributes to an error type: 3 operations describe `errors` as strings and 2 have no
/// `code`. A numeric `code` is the status.
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

/// The error format of the Compatibility API.
fn compatible_body(attributes: &Map<String, Value>) -> Value {
    json!({ "code": attributes["status"], "message": attributes["message"], "more_info": CODES, "status": attributes["status"] })
}
