//! One-time codes: sent in a message that the Space lists, or said in a call, and verified.

use serde_json::{Value, json};

use super::action::Request;
use super::view::VIEW;
use super::world::{as_facts, is_true, text};
use super::{Behaviour, Done, MODEL, Model, View, World, calls, messages};
use crate::clock;
use crate::space::Refusal;
use crate::store::Facts;

/// Requests for codes.
pub(super) const CODES: Model = Model {
    home: "codes",
    views: &[
        View { path: "/api/relay/rest/mfa/sms", made: &[("channel", "sms")], ..VIEW },
        View { path: "/api/relay/rest/mfa/call", made: &[("channel", "call")], ..VIEW },
    ],
    behaviour: &Codes,
    ..MODEL
};

/// Digits, and after them the letters of a code that may have some.
const LETTERS: &[u8] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

struct Codes;

impl Behaviour for Codes {
    fn make(&self, world: &mut World<'_>, request: &mut Facts) -> Done {
        let length = request.get("token_length").and_then(Value::as_u64).unwrap_or(6).clamp(1, 32);
        let letters = if is_true(request, "allow_alphas") { LETTERS.len() } else { 10 };
        let letter = |_| char::from(LETTERS[usize::from(rand::random::<u16>()) % letters]);
        let code: String = (0..length).map(letter).collect();
        let said =
            request.get("message").and_then(Value::as_str).unwrap_or("Your Personal Authorization Code is:");
        let mut sent = json!({ "to": text(request, "to"), "body": format!("{said} {code}"), "direction": "outbound-api" });
        if let Some(from) = request.get("from") {
            sent["from"] = from.clone();
        }
        let carrier = if text(request, "channel") == "sms" { &messages::MESSAGES } else { &calls::CALLS };
        world.make(carrier, sent)?;
        request.extend(as_facts(json!({ "code": code, "tries": 0, "success": true })));
        Ok(())
    }
}

/// `POST /api/relay/rest/mfa/{mfa_request_id}/verify`: a wrong code is no error, and neither is one that comes too late.
pub(super) fn verify(world: &mut World<'_>, request: &Request<'_>) -> Result<Facts, Refusal> {
    let id = request.values.first().copied().unwrap_or_default();
    let facts = &mut world.store.find_mut(CODES.home, "id", id).ok_or(Refusal::NotFound)?.facts;
    let limit = |name: &str, default: i64| facts.get(name).and_then(Value::as_i64).unwrap_or(default);
    let tries = limit("tries", 0) + 1;
    let in_time =
        clock::seconds_since(text(facts, "created_at")).is_some_and(|age| age <= limit("valid_for", 3600));
    let right = text(facts, "code") == text(request.said, "token");
    let success = right && in_time && tries <= limit("max_attempts", 3);
    facts.insert("tries".into(), tries.into());
    Ok(as_facts(json!({ "success": success })))
}
