//! Encoding of the path, the query and the form, tested through `prepare`.

mod form;
mod link;
mod path;
mod query;

use serde_json::{Map, Value};
use signalwire_core::internal::operations::{Auth, Method, Operation, Paging};
use signalwire_core::internal::{Prepared, prepare};
use signalwire_core::{Args, RequestOptions, Validation};

/// A GET without a query.
const fn get(path: &'static str) -> Operation {
    Operation {
        name: "things.get",
        method: Method::Get,
        path,
        auth: Auth::Basic,
        scopes: &[],
        query: &[],
        body: None,
        paging: Paging::None,
    }
}

/// Options that turn the validation of query and body off.
fn unchecked() -> RequestOptions {
    RequestOptions::new().validate(Validation::Off)
}

/// The target of a request without problems.
fn target(op: &Operation, args: &Args) -> String {
    prepared(op, args).target
}

fn prepared(op: &Operation, args: &Args) -> Prepared {
    prepare(op, args, Some("3fa85f64-5717-4562-b3fc-2c963f66afa6")).expect("nothing is wrong")
}

/// `path: got` of each problem.
fn refused(op: &Operation, args: &Args) -> Vec<String> {
    let problems = prepare(op, args, Some("account")).expect_err("something is wrong");
    problems.into_iter().map(|it| format!("{}: {}", it.path, it.got)).collect()
}

fn object<const N: usize>(fields: [(&str, Value); N]) -> Map<String, Value> {
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
