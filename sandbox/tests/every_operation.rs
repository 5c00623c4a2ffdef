//! Every operation of the API answers a valid request with its status of success and its type.
#![allow(clippy::unwrap_used, reason = "test helpers")]

mod common;
mod requests;

use common::Space;
use requests::Caller;
use signalwire_sandbox::{Fill, embedded_api, misfits};

async fn call_all(fill: Fill) {
    let api = embedded_api().unwrap();
    let space = Space::start().await;
    requests::populate(&space).await;
    let caller = Caller { api: &api, space: &space, fill, numbers: 0.into() };
    let mut wrong = Vec::new();
    let mut count = 0;
    for (key, operation) in api.operations() {
        let answer = caller.call(key, operation).await;
        let found =
            operation.answer.as_ref().map(|kind| misfits(&api, kind, &answer.body)).unwrap_or_default();
        // One type demands a next page even of the last one.
        let found: Vec<_> = found.into_iter().filter(|text| !text.ends_with("links.next: missing")).collect();
        if answer.status != operation.status || !found.is_empty() {
            wrong.push(format!("{key}: {} {found:?} {:.300}", answer.status, answer.body));
        }
        count += 1;
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(count, 373);
}

#[tokio::test]
async fn the_least_request_is_taken() {
    call_all(Fill::Least).await;
}

#[tokio::test]
async fn a_request_with_everything_is_taken() {
    call_all(Fill::Full).await;
}
