//! Preparation of a request from an operation and its arguments. Pure: it performs no I/O and keeps
//! no state.

mod body;
mod call;

use std::fmt;

pub use call::prepare_call;

pub use crate::request::encode::link::InvalidPageLink;

use crate::error::Problem;
use crate::json::{Map, Value};
use crate::operations::{Method, Operation};
use crate::request::args::{Args, Validation};
use crate::request::encode::{link, pairs, path, query};
use crate::validate::{Got, ValuePath, validate_query};

/// A request without its origin and credential.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Prepared {
    /// The HTTP method.
    pub method: Method,
    /// Path and query, percent-encoded: the origin-form of RFC 9112 section 3.2.1.
    pub target: String,
    /// The media type and bytes of the body.
    pub body: Option<(&'static str, Vec<u8>)>,
}

/// The arguments of a call, and whether query and body are validated against the API schema.
#[derive(Clone, Copy)]
struct PrepareInput<'a> {
    args: &'a Args,
    is_checked: bool,
}

/// Builds the request of an operation, or reports all problems of its arguments: of the path, the
/// query and the body. `account` is the project id, which compatibility paths contain.
///
/// `args.next` is ignored: a page link is handled by [`prepare_next`].
pub fn prepare(op: &Operation, args: &Args, account: Option<&str>) -> Result<Prepared, Vec<Problem>> {
    prepare_with(op, args, account, Validation::On)
}

/// Builds the request like [`prepare`], with a default for validation; `options.validate` of the
/// arguments takes precedence over it.
pub fn prepare_with(
    op: &Operation,
    args: &Args,
    account: Option<&str>,
    validation: Validation,
) -> Result<Prepared, Vec<Problem>> {
    let input =
        PrepareInput { args, is_checked: args.options.validate.unwrap_or(validation) == Validation::On };
    let mut problems = Vec::new();
    let (id, values) = body::split_id(op, &args.path, &mut problems);
    let mut target = path::fill(op.path, values, account, &mut problems);
    append_query(&mut target, op, input, &mut problems);
    let body = body::write(op, input, id.as_deref(), &mut problems);
    if problems.is_empty() { Ok(Prepared { method: op.method, target, body }) } else { Err(problems) }
}

/// Builds the request for a next-page link: its path and query, escaped where necessary. The host
/// of the link is ignored, so the credential is only sent to the origin of the client.
pub fn prepare_next(op: &Operation, link: &str) -> Result<Prepared, InvalidPageLink> {
    Ok(Prepared { method: op.method, target: link::target(link)?, body: None })
}

fn append_query(target: &mut String, op: &Operation, input: PrepareInput<'_>, problems: &mut Vec<Problem>) {
    let query = match &input.args.query {
        None => &Map::new(),
        Some(Value::Object(query)) => query,
        Some(other) => return problems.push(not_an_object(other)),
    };
    let mut found = Vec::new();
    if input.is_checked {
        found = validate_query(op.query, query);
    }
    let mut all = pairs::pairs(query, ValuePath::Root("query"), &mut found);
    if let Some(extra) = &input.args.options.extra_query {
        let root = input.args.options.language.choose("options.extra_query", "options.extraQuery");
        all.retain(|(name, _)| !extra.contains_key(*name));
        all.extend(pairs::pairs(extra, ValuePath::Root(root), &mut found));
    }
    query::append(target, &all);
    add_new(found, problems);
}

fn not_an_object(query: &Value) -> Problem {
    Problem::new("query", "an object", &Got(query).to_string())
}

/// At most this many problems are reported: more would not help the caller.
const MAX_PROBLEMS: usize = 100;

/// Adds problems that are not reported yet: a `null` may have the wrong type and no string form.
fn add_new(found: Vec<Problem>, problems: &mut Vec<Problem>) {
    for problem in found {
        let is_known = |known: &Problem| known.path == problem.path && known.got == problem.got;
        if problems.len() < MAX_PROBLEMS && !problems.iter().any(is_known) {
            problems.push(problem);
        }
    }
}

/// Shows no path value, query or body, each of which may be secret.
impl fmt::Debug for Prepared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prepared")
            .field("method", &self.method)
            .field("target_bytes", &self.target.len())
            .field("body", &self.body.as_ref().map(|(media, bytes)| (media, bytes.len())))
            .finish()
    }
}
