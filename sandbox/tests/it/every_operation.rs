//! Every operation of the API responds to a valid request with its success status and type.

use crate::common::{Response, Space};
use crate::requests::{self, Caller};
use signalwire_api::{Api, Operation};
use signalwire_api::{Completeness, embedded_api, violations};

async fn call_all(completeness: Completeness) {
    let api = embedded_api().unwrap();
    let space = Space::start().await;
    requests::populate(&space).await;
    let caller = Caller { api: &api, space: &space, completeness, numbers: 0.into() };
    let mut wrong = Vec::new();
    for (key, operation) in api.operations() {
        let response = caller.call(key, operation).await;
        wrong.extend(problem_of(&api, key, operation, &response));
    }
    // Once more, with the resources that the first pass created.
    for (key, operation) in api.operations().filter(|(key, _)| key.starts_with("GET ")) {
        let response = caller.call(key, operation).await;
        let gone = response.status == 404 && key.contains('{');
        wrong.extend(problem_of(&api, key, operation, &response).filter(|_| !gone));
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(api.operations().count(), 373);
}

/// The problem of a response that does not have the described status and type.
fn problem_of(api: &Api, key: &str, operation: &Operation, response: &Response) -> Option<String> {
    let kind = operation.response.as_ref();
    let found = kind.map(|kind| violations(api, kind, &response.body)).unwrap_or_default();
    // One type requires `links.next` on the last page as well.
    let found: Vec<_> = found.into_iter().filter(|text| !text.ends_with("links.next: missing")).collect();
    let right = response.status == operation.status && found.is_empty();
    (!right).then(|| format!("{key}: {} {found:?} {:.300}", response.status, response.body))
}

#[tokio::test]
async fn a_minimal_request_is_accepted() {
    call_all(Completeness::Minimal).await;
}

#[tokio::test]
async fn a_request_with_every_field_is_accepted() {
    call_all(Completeness::Full).await;
}
