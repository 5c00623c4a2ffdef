//! Tokens that were made for browsers: what they say of themselves. No signature is verified; only
//! the server can.

mod parts;

use signalwire_core::ConfigError;
use signalwire_core::json::{Map, Value};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::guard::reject_secrets_in_value;
use crate::json::{Json, Object};
use crate::outcome::{ErrorJson, to_json};
use parts::Parts;

/// Reads a token; the value is what it says: `kind`, `header`, and `claims` where they are not
/// sealed.
#[wasm_bindgen(js_name = parseToken)]
pub fn parse_token(text: &str) -> String {
    to_json(read(text))
}

fn read(text: &str) -> Result<Json, ErrorJson> {
    reject_secrets_in_value(text, "the token")?;
    let mut fields = Object::new();
    if is_click_to_call(text) {
        fields.text("kind", Some("click-to-call"));
        fields.json("header", Some(Object::new().into()));
        return Ok(fields.into());
    }
    let Parts { header, claims } = Parts::of(text).ok_or_else(|| ConfigError {
        code: "invalid_browser_token",
        message: "this is no browser token: three parts (JWS) or five (JWE) between dots, the first of them JSON in base64url"
            .to_owned(),
    })?;
    fields.text("kind", Some(kind(&header, claims.as_ref())));
    fields.json("header", Some((&Value::Object(header)).into()));
    fields.json("claims", claims.map(|claims| (&Value::Object(claims)).into()));
    Ok(fields.into())
}

/// Only what the token itself says decides: chat and pub-sub tokens share their form, and any `typ`
/// may come again.
fn kind(header: &Map<String, Value>, claims: Option<&Map<String, Value>>) -> &'static str {
    let typ = header.get("typ").and_then(Value::as_str).unwrap_or_default();
    match (typ, claims) {
        ("SAT", None) => "subscriber",
        ("Refresh", None) => "subscriber-refresh",
        (_, Some(claims)) if claims.get("r").is_some_and(|room| room.as_str().is_some()) => "room",
        (_, Some(claims))
            if claims.get("channels").is_some_and(|channels| channels.as_object().is_some()) =>
        {
            "channels"
        }
        _ => "unknown",
    }
}

fn is_click_to_call(text: &str) -> bool {
    let digits = text.strip_prefix("c2c_").unwrap_or_default();
    digits.len() == 32 && digits.bytes().all(|b| b.is_ascii_hexdigit())
}
