//! From an operation and its arguments to the request that goes out. Pure: nothing is read, sent or remembered.

mod body;

use std::fmt;

use serde_json::{Map, Value};

pub use crate::encode::link::ForeignLink;

use crate::args::{Args, Validation};
use crate::encode::{link, pairs, path, query};
use crate::error::Problem;
use crate::operation::{Method, Operation};
use crate::origin::Origin;
use crate::validate::{Got, Place, validate_query};

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

/// Makes the request of an operation, or tells everything that is wrong with its arguments: of the path, of the query, of
/// the body. `account` is the project's id, which compatibility paths go through.
///
/// `args.next` plays no part: a page link goes through [`prepare_next`].
pub fn prepare(op: &Operation, args: &Args, account: Option<&str>) -> Result<Prepared, Vec<Problem>> {
    let mut problems = Vec::new();
    let (id, values) = body::split_id(op, &args.path, &mut problems);
    let mut target = path::fill(op.path, values, account, &mut problems);
    append_query(&mut target, op, args, &mut problems);
    let body = body::write(op, args, id.as_deref(), &mut problems);
    if problems.is_empty() { Ok(Prepared { method: op.method, target, body }) } else { Err(problems) }
}

/// Makes the request that a next-page link of an operation's answer asks for; `origin` is the client's.
pub fn prepare_next(op: &Operation, link: &str, origin: &Origin) -> Result<Prepared, ForeignLink> {
    Ok(Prepared { method: op.method, target: link::target(link, origin)?.to_owned(), body: None })
}

fn append_query(target: &mut String, op: &Operation, args: &Args, problems: &mut Vec<Problem>) {
    let given = match &args.query {
        None => &Map::new(),
        Some(Value::Object(given)) => given,
        Some(other) => return problems.push(not_an_object(other)),
    };
    let mut found = Vec::new();
    if is_checked(args) {
        found = validate_query(op.query, given);
    }
    let mut all = pairs::pairs(given, Place::Root("query"), &mut found);
    if let Some(extra) = &args.options.extra_query {
        all.retain(|(name, _)| !extra.contains_key(*name));
        all.extend(pairs::pairs(extra, Place::Root("options.extraQuery"), &mut found));
    }
    query::append(target, &all);
    add_new(found, problems);
}

fn not_an_object(query: &Value) -> Problem {
    let got = Got::kind(query, &Place::Root("query")).to_string();
    Problem { path: "query".to_owned(), expected: "an object".to_owned(), got, hint: None }
}

fn is_checked(args: &Args) -> bool {
    args.options.validate.unwrap_or_default() == Validation::On
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
