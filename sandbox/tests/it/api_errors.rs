//! Every operation rejects requests in the error schema that it describes.

use crate::common::{Response, Space, read};
use serde_json::json;
use signalwire_api::{Api, Auth, Media, Operation};
use signalwire_api::{embedded_api, violations};

fn split(key: &str, project: &str) -> (String, String) {
    let (verb, path) = key.split_once(' ').unwrap();
    let path = path.split('#').next().unwrap().replace("{AccountSid}", project);
    let parts = path.split('/').map(|part| if part.starts_with('{') { "sample" } else { part });
    (verb.to_owned(), parts.collect::<Vec<_>>().join("/"))
}

/// The problem of an error response, if the operation describes the schema for this status.
fn problem_of(
    api: &Api,
    key: &str,
    operation: &Operation,
    response: &Response,
    status: u16,
) -> Option<String> {
    let found =
        operation.errors.get(&status).map(|kind| violations(api, kind, &response.body)).unwrap_or_default();
    let right = response.status == status && found.is_empty();
    (!right).then(|| format!("{key}: {} {found:?} {:.200}", response.status, response.body))
}

#[tokio::test]
async fn a_wrong_token_is_rejected_by_every_operation_that_requires_one() {
    let (api, mut space) = (embedded_api().unwrap(), Space::start().await);
    let project = space.user.0.clone();
    space.user.1 = "PTwrong".into();
    let mut wrong = Vec::new();
    for (key, operation) in api.operations().filter(|(_, operation)| operation.auth != Auth::None) {
        let (verb, path) = split(key, &project);
        let response = space.call(&verb, &path).await;
        wrong.extend(problem_of(&api, key, operation, &response, 401));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn a_wrong_body_is_rejected_by_every_operation_that_accepts_one() {
    let (api, space) = (embedded_api().unwrap(), Space::start().await);
    let project = space.user.0.clone();
    let mut wrong = Vec::new();
    for (key, operation) in api.operations() {
        let Some(body) = &operation.body else { continue };
        let (verb, path) = split(key, &project);
        let request = space.request(&verb, &path);
        let response = read(match body.media {
            Media::Json => request.json(&json!(7)),
            Media::Form => request.form(&[("Unknown", "field")]),
        });
        wrong.extend(problem_of(&api, key, operation, &response.await, 422));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
