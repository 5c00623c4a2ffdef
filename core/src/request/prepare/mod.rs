//! From an operation and its arguments to the request that goes out. Pure: nothing is read, sent or
//! remembered.

mod body;

use std::fmt;

pub use crate::request::encode::link::InvalidPageLink;

use crate::error::Problem;
use crate::json::{Map, Value};
use crate::operations::{Method, Operation};
use crate::request::args::{Args, Validation};
use crate::request::encode::{link, pairs, path, query};
use crate::validate::{Got, ValuePath, validate_query};

/// A request without its origin and credential.
#[derive(Clone, PartialEq, Eq)]
pub struct Prepared {
    /// The verb.
    pub method: Method,
    /// Path and query, percent-encoded: the origin-form of RFC 9112 section 3.2.1.
    pub target: String,
    /// The media type and bytes of the body.
    pub body: Option<(&'static str, Vec<u8>)>,
}

/// The arguments of a call, and whether query and body are held against what the API describes.
#[derive(Clone, Copy)]
struct PrepareInput<'a> {
    args: &'a Args,
    is_checked: bool,
}

/// Makes the request of an operation, or tells everything that is wrong with its arguments: of the
/// path, of the query, of the body. `account` is the project's id, which compatibility paths go
/// through.
///
/// `args.next` plays no part: a page link goes through [`prepare_next`].
pub fn prepare(op: &Operation, args: &Args, account: Option<&str>) -> Result<Prepared, Vec<Problem>> {
    prepare_with(op, args, account, Validation::On)
}

/// The same for a client that has its own mind about validation; the arguments' `options.validate`
/// still beats it.
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

/// Makes the request for a next-page link of an operation's answer: its path and query, escaped
/// where that is missing. The host of the link is ignored, so that the credential stays at the
/// client's origin.
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
        all.retain(|(name, _)| !extra.contains_key(*name));
        all.extend(pairs::pairs(extra, ValuePath::Root("options.extraQuery"), &mut found));
    }
    query::append(target, &all);
    add_new(found, problems);
}

fn not_an_object(query: &Value) -> Problem {
    Problem::new("query", "an object", &Got(query).to_string())
}

/// More problems than this help nobody.
const MOST_PROBLEMS: usize = 100;

/// Adds what is not known yet: a `null` may be wrong for its type and have no text.
fn add_new(found: Vec<Problem>, problems: &mut Vec<Problem>) {
    for problem in found {
        let is_known = |known: &Problem| known.path == problem.path && known.got == problem.got;
        if problems.len() < MOST_PROBLEMS && !problems.iter().any(is_known) {
            problems.push(problem);
        }
    }
}

/// Shows no path value, query or body: any may be secret.
impl fmt::Debug for Prepared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prepared")
            .field("method", &self.method)
            .field("target_bytes", &self.target.len())
            .field("body", &self.body.as_ref().map(|(media, bytes)| (media, bytes.len())))
            .finish()
    }
}
