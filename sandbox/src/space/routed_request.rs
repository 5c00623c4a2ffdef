//! Requests after they are routed and validated.

use serde_json::{Map, Value};
use signalwire_api::{Api, Media, Type};
use signalwire_core::error::Problem;

use super::check::{check_body, check_query};
use super::documented::{self, Findings};
use super::raw_request::{RawRequest, gather};
use crate::api_error::ApiError;
use crate::store::Attributes;
use crate::table::Route;

/// A valid request of an operation.
pub(crate) struct RoutedRequest<'a> {
    /// The operation.
    pub route: &'a Route,
    /// The unparsed request.
    pub raw: &'a RawRequest,
    /// The query by name.
    pub query: Map<String, Value>,
    /// The body. For a call command: `params` and the id.
    pub attributes: Attributes,
    /// What was not checked.
    pub unchecked: Vec<String>,
}

impl<'a> RoutedRequest<'a> {
    /// Parses and validates query and body.
    pub fn read(api: &Api, route: &'a Route, raw: &'a RawRequest) -> Result<Self, ApiError> {
        let parameters = &route.operation.query;
        let lists = |name: &str| parameters.iter().any(|p| p.name == name && is_list(api, &p.kind));
        let query = gather(&raw.query, lists);
        let body = read_body(api, route, raw)?;
        let mut problems = check_query(route.row, &query);
        problems.extend(check_body(route.row, body.as_ref()));
        if !problems.is_empty() {
            return Err(ApiError::Invalid(problems));
        }
        let attributes = read_attributes(route, body);
        let Findings { reasons, unchecked } = check_documented(route, &attributes);
        if reasons.is_empty() {
            Ok(Self { route, raw, query, attributes, unchecked })
        } else {
            Err(ApiError::Documented(reasons))
        }
    }
}

fn check_documented(route: &Route, attributes: &Attributes) -> Findings {
    let prefix = if route.operation.command.is_some() { "params." } else { "" };
    documented::check(&route.name, prefix, attributes)
}

/// The problems of a body that conforms to the schema.
pub(super) fn documented_problems(route: &Route, body: &Value) -> Vec<Problem> {
    let attributes = read_attributes(route, Some(body.clone()));
    let reasons = check_documented(route, &attributes).reasons;
    reasons.into_iter().map(|reason| reason.problem).collect()
}

fn is_list(api: &Api, kind: &Type) -> bool {
    match api.resolve(kind) {
        Type::List(_) => true,
        Type::Nullable(inner) => is_list(api, inner),
        _ => false,
    }
}

fn read_body(api: &Api, route: &Route, raw: &RawRequest) -> Result<Option<Value>, ApiError> {
    let Some(body) = &route.operation.body else { return Ok(None) };
    match (body.media, raw.media()) {
        (_, "") | (Media::Json, "application/json") if raw.body.is_empty() => Ok(None),
        (Media::Json, "application/json") => {
            serde_json::from_slice(&raw.body).map(Some).map_err(|_| ApiError::BadRequest)
        }
        (Media::Form, "application/x-www-form-urlencoded") => {
            let fields = api.object(&body.kind).map(|object| object.fields).unwrap_or_default();
            let lists = |name: &str| fields.get(name).is_some_and(|field| is_list(api, &field.kind));
            Ok(Some(Value::Object(gather(&raw.form(), lists))))
        }
        _ => Err(ApiError::MediaType),
    }
}

fn read_attributes(route: &Route, body: Option<Value>) -> Attributes {
    let Some(Value::Object(mut body)) = body else { return Attributes::new() };
    if route.operation.command.is_some() {
        let params = body.shift_remove("params");
        body.extend(params.and_then(|params| params.as_object().cloned()).unwrap_or_default());
    }
    body
}
