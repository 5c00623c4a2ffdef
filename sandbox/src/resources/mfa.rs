//! One-time codes: sent in a message, which the Space lists, or in a call, and verified.

use serde_json::{Value, json};

use super::action::{Action, ActionRequest};
use super::context::{as_attributes, is_true, text};
use super::model::{Lifecycle, MODEL, Model, Result};
use super::view::VIEW;
use super::{Context, View, calls, messages};
use crate::api_error::ApiError;
use crate::clock;
use crate::store::Attributes;

/// Requests for codes.
pub(super) const CODES: Model = Model {
    collection: "codes",
    views: &[
        View { path: "/api/relay/rest/mfa/sms", initial: &[("channel", "sms")], ..VIEW },
        View { path: "/api/relay/rest/mfa/call", initial: &[("channel", "call")], ..VIEW },
    ],
    lifecycle: &Codes,
    ..MODEL
};

/// The characters of a code: digits, followed by the letters of alphanumeric codes.
const LETTERS: &[u8] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The actions of one-time codes.
pub(super) const ACTIONS: &[Action] = &[Action::post("/api/relay/rest/mfa/{}/verify", verify)];

struct Codes;

impl Lifecycle for Codes {
    fn create(&self, context: &mut Context<'_>, request: &mut Attributes) -> Result {
        let length = request.get("token_length").and_then(Value::as_u64).unwrap_or(6).clamp(1, 32);
        let letters = if is_true(request, "allow_alphas") { LETTERS.len() } else { 10 };
        let letter = |_| char::from(LETTERS[usize::from(rand::random::<u16>()) % letters]);
        let code: String = (0..length).map(letter).collect();
        let input =
            request.get("message").and_then(Value::as_str).unwrap_or("Your Personal Authorization Code is:");
        let mut sent = json!({ "to": text(request, "to"), "body": format!("{input} {code}"), "direction": "outbound-api" });
        if let Some(from) = request.get("from") {
            sent["from"] = from.clone();
        }
        let carrier = if text(request, "channel") == "sms" { &messages::MESSAGES } else { &calls::CALLS };
        carrier.create(context, sent)?;
        request.extend(as_attributes(json!({ "code": code, "tries": 0, "success": true })));
        Ok(())
    }
}

/// `POST /api/relay/rest/mfa/{mfa_request_id}/verify`: a wrong or expired code is not an error.
fn verify(context: &mut Context<'_>, request: &ActionRequest<'_>) -> Result<Attributes, ApiError> {
    let id = request.id();
    let attributes =
        &mut context.store.find_mut(CODES.collection, "id", id).ok_or(ApiError::NotFound)?.attributes;
    let limit = |name: &str, default: i64| attributes.get(name).and_then(Value::as_i64).unwrap_or(default);
    let tries = limit("tries", 0) + 1;
    let in_time = clock::seconds_since(text(attributes, "created_at"))
        .is_some_and(|age| age <= limit("valid_for", 3600));
    let right = text(attributes, "code") == text(request.input, "token");
    let success = right && in_time && tries <= limit("max_attempts", 3);
    attributes.insert("tries".into(), tries.into());
    Ok(as_attributes(json!({ "success": success })))
}
