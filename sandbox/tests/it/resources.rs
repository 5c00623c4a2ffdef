//! Resources: created, read, changed, listed and deleted.

use crate::common::Space;
use serde_json::{Value, json};

#[tokio::test]
async fn a_room_exists_from_post_to_delete() {
    let space = Space::start().await;
    let created =
        space.send("POST", "/api/video/rooms", &json!({ "name": "standup", "max_members": 7 })).await;
    assert_eq!(
        (created.status.as_u16(), &created.body["name"], &created.body["max_members"]),
        (200, &json!("standup"), &json!(7))
    );
    let path = format!("/api/video/rooms/{}", created.body["id"].as_str().unwrap());
    assert_eq!(space.call("GET", &path).await.body, created.body);
    assert_eq!(space.call("GET", "/api/video/rooms/standup").await.body, created.body);
    let changed = space.send("PUT", &path, &json!({ "display_name": "Stand up!" })).await;
    assert_eq!(changed.body["display_name"], "Stand up!");
    assert_eq!(changed.body["name"], "standup");
    assert_eq!(space.call("GET", "/api/video/rooms").await.body["data"], json!([changed.body]));
    let gone = space.call("DELETE", &path).await;
    assert_eq!((gone.status.as_u16(), gone.body), (204, Value::Null));
    for method in ["GET", "DELETE"] {
        assert_eq!(space.call(method, &path).await.body, json!({ "error": "Not Found" }));
    }
    assert_eq!(space.call("GET", "/api/video/rooms").await.body["data"], json!([]));
}

#[tokio::test]
async fn two_resources_have_two_ids_and_times_of_today() {
    let space = Space::start().await;
    let mut ids = Vec::new();
    for name in ["one", "two"] {
        let created = space.send("POST", "/api/video/rooms", &json!({ "name": name })).await.body;
        assert_ne!(created["created_at"], "2026-01-02T03:04:05Z", "the sample's time");
        ids.push(created["id"].clone());
    }
    assert_ne!(ids[0], ids[1]);
}

#[tokio::test]
async fn a_nested_collection_requires_its_parent() {
    let space = Space::start().await;
    let unknown = "/api/video/rooms/3fa85f64-5717-4562-b3fc-2c963f66afa6/streams";
    assert_eq!(space.call("GET", unknown).await.status, 404);
    assert_eq!(space.send("POST", unknown, &json!({ "url": "rtmps://example.com/a" })).await.status, 404);
    let room = space.send("POST", "/api/video/rooms", &json!({ "name": "standup" })).await.body;
    let streams = format!("/api/video/rooms/{}/streams", room["id"].as_str().unwrap());
    let created = space.send("POST", &streams, &json!({ "url": "rtmps://example.com/a" })).await;
    assert_eq!((created.status.as_u16(), &created.body["url"]), (201, &json!("rtmps://example.com/a")));
    let own = format!("/api/video/streams/{}", created.body["id"].as_str().unwrap());
    assert_eq!(space.call("GET", &own).await.body, created.body, "a stream can be reached without its room");
    assert_eq!(
        space.call("DELETE", &format!("/api/video/rooms/{}", room["id"].as_str().unwrap())).await.status,
        204
    );
    assert_eq!(space.call("GET", &own).await.status, 404, "a stream is deleted with its room");
}

#[tokio::test]
async fn a_fabric_resource_has_its_nested_object_and_is_listed_with_all_resources() {
    let space = Space::start().await;
    let body = json!({ "name": "office", "uri": "sip:office@example.com", "encryption": "required", "ciphers": [], "codecs": [] });
    let created = space.send("POST", "/api/fabric/resources/sip_gateways", &body).await;
    assert_eq!(
        (created.status.as_u16(), &created.body["sip_gateway"]["name"]),
        (201, &json!("office")),
        "{}",
        created.body
    );
    let id = created.body["id"].as_str().unwrap();
    let path = format!("/api/fabric/resources/sip_gateways/{id}");
    let changed = space.send("PATCH", &path, &json!({ "name": "home" })).await;
    assert_eq!(changed.body["sip_gateway"]["name"], "home");
    let any = space.call("GET", &format!("/api/fabric/resources/{id}")).await;
    assert_eq!((any.status.as_u16(), &any.body["id"]), (200, &json!(id)));
    let all = space.call("GET", "/api/fabric/resources").await;
    assert_eq!(all.body["data"][0]["id"], id);
    assert_eq!(
        space.call("GET", &format!("/api/fabric/resources/sip_gateway/{id}/addresses")).await.status,
        404
    );
}

#[tokio::test]
async fn a_collection_that_no_operation_adds_to_has_samples() {
    let space = Space::start().await;
    let listed = space.call("GET", "/api/messaging/whatsapp/numbers").await.body;
    let first = listed["data"][0]["id"].as_str().unwrap();
    let path = format!("/api/messaging/whatsapp/numbers/{first}");
    assert_eq!(space.call("GET", &path).await.body["id"], first);
    assert_eq!(space.call("GET", "/api/messaging/whatsapp/numbers").await.body, listed);
    assert_eq!(
        space
            .call("GET", "/api/messaging/whatsapp/numbers/3fa85f64-5717-4562-b3fc-2c963f66afa6")
            .await
            .status,
        404
    );
}

#[tokio::test]
async fn the_response_to_a_form_uses_response_names() {
    let space = Space::start().await;
    let path = format!("/api/laml/2010-04-01/Accounts/{}/Queues", space.user.0);
    let created = space.form(&path, &[("FriendlyName", "support"), ("MaxSize", "20")]).await;
    assert_eq!(
        (&created.body["friendly_name"], &created.body["max_size"]),
        (&json!("support"), &json!(20)),
        "{}",
        created.body
    );
    assert_eq!(created.body["account_sid"], space.user.0);
    let own = format!("{path}/{}", created.body["sid"].as_str().unwrap());
    let changed = space.form(&own, &[("FriendlyName", "sales")]).await;
    assert_eq!((&changed.body["friendly_name"], &changed.body["max_size"]), (&json!("sales"), &json!(20)));
}

#[tokio::test]
async fn the_sip_profile_keeps_its_changes() {
    let space = Space::start().await;
    let path = "/api/relay/rest/sip_profile";
    assert_eq!(space.call("GET", path).await.status, 200);
    let changed = space.send("PUT", path, &json!({ "default_encryption": "required" })).await;
    assert_eq!((changed.status.as_u16(), &changed.body["default_encryption"]), (201, &json!("required")));
    assert_eq!(space.call("GET", path).await.body, changed.body);
}

#[tokio::test]
async fn reset_keeps_only_the_credentials() {
    let space = Space::start().await;
    space.send("POST", "/api/video/rooms", &json!({ "name": "standup" })).await;
    space.add_fault(json!({ "status": 503, "times": 9 })).await;
    assert_eq!(crate::common::read(space.without_credentials("POST", "/sandbox/reset")).await.status, 204);
    assert!(space.journal().await.is_empty());
    assert_eq!(space.call("GET", "/api/video/rooms").await.body["data"], json!([]));
}
