//! Methods that fix a part of the body of another method, against a real server over TLS.

#![cfg(feature = "models")]

use serde_json::{Value, from_slice, json};
use signalwire_core::models::phone_numbers::{PhoneNumberCallHandlerRequest, UpdatePhoneNumberRequest};

use crate::support::{Server, response};

const ID: &str = "7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90";
const URL: &str = "https://example.com/answer";

/// Another handler, which must be overridden, and a field that must be kept.
fn more() -> UpdatePhoneNumberRequest {
    UpdatePhoneNumberRequest {
        name: Some("desk".to_owned()),
        call_handler: Some(PhoneNumberCallHandlerRequest::VideoRoom),
        ..Default::default()
    }
}

#[tokio::test]
async fn each_sends_its_handler_and_the_given_fields() {
    let server = Server::start((0..7).map(|_| response(404, "{}")).collect()).await;
    let client = server.client();
    let (numbers, more) = (client.phone_numbers(), more());
    drop(numbers.set_ai_agent("n1", ID, &more).await);
    drop(numbers.set_call_flow("n1", ID, &more).await);
    drop(numbers.set_cxml_application("n1", ID, &more).await);
    drop(numbers.set_cxml_webhook("n1", URL, &more).await);
    drop(numbers.set_relay_application("n1", "office", &more).await);
    drop(numbers.set_relay_topic("n1", "office", &more).await);
    drop(numbers.set_swml_webhook("n1", URL, &more).await);
    let expected = [
        json!({ "name": "desk", "call_handler": "ai_agent", "call_ai_agent_id": ID }),
        json!({ "name": "desk", "call_handler": "call_flow", "call_flow_id": ID }),
        json!({ "name": "desk", "call_handler": "laml_application", "call_laml_application_id": ID }),
        json!({ "name": "desk", "call_handler": "laml_webhooks", "call_request_url": URL }),
        json!({ "name": "desk", "call_handler": "relay_application", "call_relay_application": "office" }),
        json!({ "name": "desk", "call_handler": "relay_topic", "call_relay_topic": "office" }),
        json!({ "name": "desk", "call_handler": "relay_script", "call_relay_script_url": URL }),
    ];
    let hits = server.hits();
    assert!(hits.iter().all(|hit| hit.method == "PUT" && hit.target == "/api/relay/rest/phone_numbers/n1"));
    let bodies: Vec<Value> = hits.iter().map(|hit| from_slice(&hit.body).unwrap()).collect();
    assert_eq!(bodies, expected);
}
