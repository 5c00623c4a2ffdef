//! A request as its operation reads it.

use serde_json::{Map, Value};
use signalwire_api::{Api, Media, Type};

use super::call::{Call, gather};
use super::check::{check_body, check_query};
use super::refusal::Refusal;
use crate::store::Facts;
use crate::table::Route;

/// A request that its operation takes.
pub(crate) struct Ask<'a> {
    /// The operation.
    pub route: &'a Route,
    /// The request.
    pub call: &'a Call,
    /// The query, by name.
    pub query: Map<String, Value>,
    /// What the body says; of a call command what `params` says, beside the id.
    pub facts: Facts,
}

impl<'a> Ask<'a> {
    /// Reads and checks query and body.
    pub fn read(api: &Api, route: &'a Route, call: &'a Call) -> Result<Self, Refusal> {
        let parameters = &route.operation.query;
        let lists = |name: &str| parameters.iter().any(|p| p.name == name && is_list(api, &p.kind));
        let query = gather(&call.query, lists);
        let body = read_body(api, route, call)?;
        let mut problems = check_query(route.row, &query);
        problems.extend(check_body(route.row, body.as_ref()));
        if problems.is_empty() {
            Ok(Self { route, call, query, facts: tell_facts(route, body) })
        } else {
            Err(Refusal::Invalid(problems))
        }
    }
}

fn is_list(api: &Api, kind: &Type) -> bool {
    match api.resolve(kind) {
        Type::List(_) => true,
        Type::Nullable(inner) => is_list(api, inner),
        _ => false,
    }
}

fn read_body(api: &Api, route: &Route, call: &Call) -> Result<Option<Value>, Refusal> {
    let Some(body) = &route.operation.body else { return Ok(None) };
    match (body.media, call.media()) {
        (_, "") | (Media::Json, "application/json") if call.body.is_empty() => Ok(None),
        (Media::Json, "application/json") => {
            serde_json::from_slice(&call.body).map(Some).map_err(|_| Refusal::BadRequest)
        }
        (Media::Form, "application/x-www-form-urlencoded") => {
            let fields = api.object(&body.kind).map(|object| object.fields).unwrap_or_default();
            let lists = |name: &str| fields.get(name).is_some_and(|field| is_list(api, &field.kind));
            Ok(Some(Value::Object(gather(&call.form(), lists))))
        }
        _ => Err(Refusal::MediaType),
    }
}

fn tell_facts(route: &Route, body: Option<Value>) -> Facts {
    let Some(Value::Object(mut body)) = body else { return Facts::new() };
    if route.operation.command.is_some() {
        let params = body.shift_remove("params");
        body.extend(params.and_then(|params| params.as_object().cloned()).unwrap_or_default());
    }
    body
}
