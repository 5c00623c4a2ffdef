//! Tokens that operations create are functional.

use crate::common::Space;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

fn part(token: &str, index: usize) -> Value {
    let text = URL_SAFE_NO_PAD.decode(token.split('.').nth(index).unwrap()).unwrap();
    serde_json::from_slice(&text).unwrap()
}

#[tokio::test]
async fn a_project_token_authenticates_until_it_is_deleted() {
    let mut space = Space::start().await;
    let owner = space.user.clone();
    let created = space
        .send("POST", "/api/project/tokens", &json!({ "name": "ci", "permissions": ["video"] }))
        .await
        .body;
    let token = created["token"].as_str().unwrap().to_owned();
    assert!(token.len() == 50 && token.starts_with("PT"), "{token}");
    assert!(token[2..].bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte)));
    assert_eq!((&created["name"], &created["permissions"]), (&json!("ci"), &json!(["video"])));
    let path = format!("/api/project/tokens/{}", created["id"].as_str().unwrap());

    space.user.1.clone_from(&token);
    assert_eq!(space.call("GET", "/api/video/rooms").await.status, 200);
    assert_eq!(space.call("DELETE", &path).await.status, 403, "it lacks the scope to manage tokens");

    space.user = owner.clone();
    let changed = space.send("PATCH", &path, &json!({ "permissions": ["messaging"] })).await.body;
    assert_eq!((&changed["permissions"], &changed["token"]), (&json!(["messaging"]), &json!(token)));
    space.user.1.clone_from(&token);
    assert_eq!(space.call("GET", "/api/video/rooms").await.status, 403);

    space.user = owner;
    assert_eq!(space.call("DELETE", &path).await.status, 204);
    space.user.1 = token;
    assert_eq!(space.call("GET", "/api/video/rooms").await.status, 401);
}

#[tokio::test]
async fn a_room_token_contains_room_user_and_permissions() {
    let space = Space::start().await;
    let body = json!({ "room_name": "standup", "user_name": "ada", "permissions": ["room.self.audio_mute"] });
    let response = space.send("POST", "/api/video/room_tokens", &body).await.body;
    let token = response["token"].as_str().unwrap();
    assert_eq!(part(token, 0), json!({ "typ": "VRT", "alg": "HS512" }));
    let claims = part(token, 1);
    assert_eq!((&claims["r"], &claims["u"]), (&json!("standup"), &json!("ada")));
    assert_eq!((&claims["s"], &claims["sub"]), (&json!(["room.self.audio_mute"]), &json!(space.user.0)));
    for name in ["iat", "jti", "acr", "jf", "ju", "rat", "rse"] {
        assert!(claims.get(name).is_some(), "{name}");
    }
    assert!(claims.get("exp").is_none());
    assert_eq!(URL_SAFE_NO_PAD.decode(token.rsplit('.').next().unwrap()).unwrap().len(), 64);
}

#[tokio::test]
async fn chat_and_pubsub_tokens_expire_after_their_ttl() {
    let space = Space::start().await;
    let body =
        json!({ "ttl": 15, "channels": { "lobby": { "read": true, "write": false } }, "member_id": "ada" });
    for path in ["/api/chat/tokens", "/api/pubsub/tokens"] {
        let response = space.send("POST", path, &body).await.body;
        let claims = part(response["token"].as_str().unwrap(), 1);
        assert_eq!(claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(), 15 * 60);
        assert_eq!((&claims["channels"], &claims["member_id"]), (&body["channels"], &body["member_id"]));
    }
}

#[tokio::test]
async fn a_subscriber_token_is_encrypted_and_can_be_refreshed() {
    let space = Space::start().await;
    let created =
        space.send("POST", "/api/fabric/subscribers/tokens", &json!({ "reference": "ada" })).await.body;
    let token = created["token"].as_str().unwrap();
    assert_eq!(part(token, 0), json!({ "alg": "dir", "enc": "A256GCM", "typ": "SAT" }));
    let lengths: Vec<_> = token.split('.').map(str::len).collect();
    assert_eq!((lengths.len(), lengths[1], lengths[2], lengths[4]), (5, 0, 16, 22));
    let path = "/api/fabric/subscribers/tokens/refresh";
    let refreshed = space.send("POST", path, &json!({ "refresh_token": created["refresh_token"] })).await;
    assert_eq!(refreshed.status, 201);
    assert_ne!(refreshed.body["token"], created["token"]);
    let wrong = space.send("POST", path, &json!({ "refresh_token": token })).await;
    assert_eq!(
        (wrong.status.as_u16(), &wrong.body["errors"][0]["attribute"]),
        (422, &json!("refresh_token"))
    );
}

#[tokio::test]
async fn a_new_project_has_a_signing_key_that_can_be_rotated() {
    let space = Space::start().await;
    let created = space.send("POST", "/api/projects", &json!({ "name": "second" })).await;
    assert_eq!(created.status, 201);
    let key = created.body["signing_key"].as_str().unwrap();
    assert!(key.starts_with("PSK_") && key.len() == 36, "{key}");
    assert_eq!(created.body["parent_project_id"], space.user.0);
    let path = format!("/api/projects/{}/signing-key/rotate", created.body["id"].as_str().unwrap());
    let rotated = space.call("POST", &path).await.body;
    assert_eq!((&rotated["id"], &rotated["name"]), (&created.body["id"], &json!("second")));
    assert_ne!(rotated["signing_key"], created.body["signing_key"]);
}

#[tokio::test]
async fn a_subproject_has_its_own_token() {
    let space = Space::start().await;
    let path = "/api/laml/2010-04-01/Accounts";
    let form = space.request("POST", path).form(&[("FriendlyName", "second")]);
    let created = crate::common::read(form).await.body;
    let user = ["sid", "auth_token"].map(|name| created[name].as_str().unwrap().to_owned());
    assert!(created["signing_key"].as_str().unwrap().starts_with("PSK_"), "{}", created["signing_key"]);
    let [project, token] = user;
    let response = space
        .without_credentials("GET", "/api/video/rooms")
        .basic_auth(&project, Some(&token))
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 200);
    let response = space
        .without_credentials("GET", "/api/video/rooms")
        .basic_auth(&project, Some("another"))
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 401);
}
