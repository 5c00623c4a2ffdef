//! Operations that create, change and delete tokens.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{Space, timestamps};
use crate::api_error::ApiError;
use crate::store::{Attributes, Item, Store};
use crate::tokens::{ApiToken, ApiTokens, hex};

/// The default lifetime of a subscriber token, in seconds.
const SUBSCRIBER_LIFETIME: i64 = 2 * 60 * 60;
/// The lifetime of a subscriber token that can be refreshed without its fingerprint.
const UNBOUND_LIFETIME: i64 = 60;
/// The lifetime of a refresh token.
const REFRESH_LIFETIME: i64 = 2 * SUBSCRIBER_LIFETIME;

/// Adds the project to the collections of both APIs.
pub(super) fn seed(store: &mut Store, project: &str) {
    for (collection, name) in [("/api/projects", "id"), ("/api/laml/2010-04-01/Accounts", "sid")] {
        let attributes = json!({ name: project, "name": "sandbox", "friendly_name": "sandbox" });
        let attributes = attributes.as_object().cloned().unwrap_or_default();
        store.insert(collection, Item { id: project.to_owned(), attributes });
    }
}

impl Space {
    /// Adds the values that only the server can generate.
    pub(super) fn add_server_values(
        &self,
        operation: &str,
        attributes: &mut Attributes,
    ) -> Result<(), ApiError> {
        let made = match operation {
            "project.tokens.create" | "compat.tokens.create" => json!({ "token": ApiToken::new_secret() }),
            "projects.create" => {
                json!({ "signing_key": new_signing_key(), "parent_project_id": self.project, "subproject": true })
            }
            "compat.accounts.create" => {
                json!({ "auth_token": ApiToken::new_secret(), "signing_key": new_signing_key() })
            }
            "projects.rotateSigningKey" => json!({ "signing_key": new_signing_key() }),
            "fabric.sipAddresses.create" => {
                json!({ "resource_id": attributes["calling_handler_resource_id"], "display_name": attributes["name"] })
            }
            "video.roomTokens.create" => json!({ "token": self.room_token(attributes) }),
            "video.conferenceTokens.reset" => json!({ "token": format!("vpt_{}", hex::<20>()) }),
            "chat.createToken" | "pubsub.createToken" => json!({ "token": self.channel_token(attributes) }),
            "fabric.tokens.createSubscriberToken" => {
                self.subscriber_tokens(attributes["subscriber_id"].as_str().unwrap_or_default(), attributes)
            }
            "fabric.tokens.createGuestToken"
            | "fabric.tokens.createInviteToken"
            | "fabric.tokens.createEmbedToken" => self.subscriber_tokens("guest", attributes),
            "fabric.tokens.refreshSubscriberToken" => self.refreshed_tokens(attributes)?,
            _ => return Ok(()),
        };
        attributes.extend(made.as_object().cloned().unwrap_or_default());
        Ok(())
    }

    /// Adds, changes or removes API tokens after the operation.
    pub(super) fn update_api_tokens(&self, tokens: &mut ApiTokens, operation: &str, item: &Item) {
        let text = |name: &str| item.attributes.get(name).and_then(Value::as_str).map(ToOwned::to_owned);
        match operation {
            "project.tokens.create" | "compat.tokens.create" => tokens.add(ApiToken {
                id: item.id.clone(),
                project: text("subproject_id").or(text("project_id")).unwrap_or_else(|| self.project.clone()),
                secret: text("token").unwrap_or_default(),
                scopes: Some(scopes(&item.attributes)),
            }),
            "compat.accounts.create" => tokens.add(ApiToken {
                id: item.id.clone(),
                project: item.id.clone(),
                secret: text("auth_token").unwrap_or_default(),
                scopes: None,
            }),
            "project.tokens.update" | "compat.tokens.update" => {
                tokens.set_scopes(&item.id, scopes(&item.attributes));
            }
            "project.tokens.delete" | "compat.tokens.delete" => tokens.remove(&item.id),
            _ => {}
        }
    }

    /// Signs a room token. The claims are those of the API's example, which has no `exp`.
    fn room_token(&self, attributes: &Attributes) -> String {
        let or = |name: &str, default: Value| attributes.get(name).cloned().unwrap_or(default);
        self.keys.sign(&json!({
            "iat": timestamps::unix_now(),
            "jti": Uuid::new_v4(),
            "sub": self.project,
            "u": or("user_name", Value::Null),
            "r": or("room_name", Value::Null),
            "s": or("permissions", json!([])),
            "acr": or("auto_create_room", true.into()),
            "jf": or("join_from", Value::Null),
            "ju": or("join_until", Value::Null),
            "rat": or("remove_at", Value::Null),
            "rse": or("remove_after_seconds_elapsed", Value::Null),
        }))
    }

    /// Signs a chat or pub/sub token. The claims are assumed: the API documents no complete token.
    fn channel_token(&self, attributes: &Attributes) -> String {
        let now = timestamps::unix_now();
        let minutes = attributes.get("ttl").and_then(Value::as_i64).unwrap_or(0);
        self.keys.sign(&json!({
            "iat": now,
            "exp": now + minutes * 60,
            "jti": Uuid::new_v4(),
            "sub": self.project,
            "member_id": attributes.get("member_id"),
            "channels": attributes.get("channels"),
            "state": attributes.get("state"),
        }))
    }

    fn subscriber_tokens(&self, subscriber: &str, attributes: &Attributes) -> Value {
        let now = timestamps::unix_now();
        let unbound = attributes.get("scope").is_some_and(|s| s == "sat:refresh")
            && !attributes.contains_key("fingerprint");
        let lifetime = if unbound { UNBOUND_LIFETIME } else { SUBSCRIBER_LIFETIME };
        let input = ["expire_at", "expires_at"].iter().find_map(|name| attributes.get(*name)?.as_i64());
        let claims = |end: i64| json!({ "iat": now, "exp": end, "jti": Uuid::new_v4(), "sub": subscriber, "project": self.project });
        json!({
            "subscriber_id": subscriber,
            "token": self.keys.encrypt("SAT", &claims(input.unwrap_or(now + lifetime))),
            "refresh_token": self.keys.encrypt("Refresh", &claims(now + REFRESH_LIFETIME)),
        })
    }

    fn refreshed_tokens(&self, attributes: &Attributes) -> Result<Value, ApiError> {
        let token = attributes.get("refresh_token").and_then(Value::as_str).unwrap_or_default();
        let claims = self.keys.decrypt("Refresh", token, timestamps::unix_now());
        let claims = claims.ok_or_else(|| ApiError::not_issued("refresh_token"))?;
        Ok(self.subscriber_tokens(claims["sub"].as_str().unwrap_or_default(), &Attributes::new()))
    }
}

/// Generates a signing key.
pub(super) fn new_signing_key() -> String {
    format!("PSK_{}", hex::<16>())
}

fn scopes(attributes: &Attributes) -> Vec<String> {
    let listed = attributes.get("permissions").and_then(Value::as_array).into_iter().flatten();
    listed.filter_map(|scope| scope.as_str().map(ToOwned::to_owned)).collect()
}
