//! One-time codes and verified caller ids.

use crate::common::Space;
use serde_json::json;

async fn verify(space: &Space, id: &str, token: &str) -> bool {
    let path = format!("/api/relay/rest/mfa/{id}/verify");
    let response = space.send("POST", &path, &json!({ "token": token })).await;
    assert_eq!(response.status, 200, "{}", response.body);
    response.body["success"].as_bool().unwrap()
}

/// Requests a code and returns its id and the code in the message.
async fn request_code(space: &Space) -> (String, String) {
    let body = json!({ "to": "+15550000002", "from": "+15550000001", "token_length": 8, "max_attempts": 2 });
    let requested = space.send("POST", "/api/relay/rest/mfa/sms", &body).await.body;
    assert_eq!((&requested["channel"], &requested["success"]), (&json!("sms"), &json!(true)));
    let messages = format!("/api/laml/2010-04-01/Accounts/{}/Messages", space.user.0);
    let listed = space.call("GET", &messages).await.body;
    let text = listed["messages"].as_array().unwrap().last().unwrap()["body"].as_str().unwrap().to_owned();
    (requested["id"].as_str().unwrap().to_owned(), text.rsplit_once(' ').unwrap().1.to_owned())
}

#[tokio::test]
async fn only_the_code_of_the_message_is_accepted() {
    let space = Space::start().await;
    let (id, code) = request_code(&space).await;
    assert!(code.len() == 8 && code.bytes().all(|digit| digit.is_ascii_digit()), "{code}");
    assert!(!verify(&space, &id, "x").await);
    assert!(verify(&space, &id, &code).await);
    let unknown = "/api/relay/rest/mfa/3fa85f64-5717-4562-b3fc-2c963f66afa6/verify";
    assert_eq!(space.send("POST", unknown, &json!({ "token": code })).await.status, 404);
}

#[tokio::test]
async fn a_code_is_invalid_after_too_many_attempts() {
    let space = Space::start().await;
    let (id, code) = request_code(&space).await;
    assert!(!verify(&space, &id, "x").await && !verify(&space, &id, "y").await);
    assert!(!verify(&space, &id, &code).await);
}

#[tokio::test]
async fn a_caller_id_waits_for_its_code() {
    let space = Space::start().await;
    let path = "/api/relay/rest/verified_caller_ids";
    let created = space.send("POST", path, &json!({ "number": "+15550000002" })).await.body;
    assert_eq!((&created["verified"], &created["status"]), (&json!(false), &json!("Awaiting Verification")));
    let verification = format!("{path}/{}/verification", created["id"].as_str().unwrap());
    assert_eq!(space.call("POST", &verification).await.body["verified"], false);
    let done = space.send("PUT", &verification, &json!({ "verification_code": "123456" })).await.body;
    assert_eq!((&done["verified"], &done["status"]), (&json!(true), &json!("Verified")));
    assert_eq!(space.call("GET", path).await.body["data"], json!([done]));
}
