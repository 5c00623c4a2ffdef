//! Tokens that were made for browsers: what they say of themselves. No signature is verified; only the server can.

mod claims;
mod parts;

use serde::Serialize;
use serde_json::{Map, Value};
use signalwire_core::error::ConfigError;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::guard::look_at_value;
use crate::outcome::{Failure, to_json};
use claims::Claims;
use parts::Parts;

/// What a token says of itself. What it does not say is absent.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Token {
    kind: &'static str,
    is_readable: bool,
    header: Map<String, Value>,
    #[serde(flatten)]
    claims: Claims,
}

/// Reads a token; the value is what it says, in JSON.
#[wasm_bindgen(js_name = parseToken)]
pub fn parse_token(text: &str) -> String {
    to_json(&read(text))
}

fn read(text: &str) -> Result<Token, Failure> {
    look_at_value(text, "the token")?;
    if is_click_to_call(text) {
        return Ok(Token { kind: "click-to-call", ..Token::default() });
    }
    let parts = Parts::of(text).ok_or_else(|| ConfigError {
        code: "invalid_browser_token",
        message: "this is no browser token: three parts (JWS) or five (JWE) between dots, the first of them JSON in base64url"
            .to_owned(),
    })?;
    let Parts { header, claims } = parts;
    let kind = kind(&header, claims.as_ref());
    let is_readable = claims.is_some();
    Ok(Token { kind, is_readable, claims: claims.map(Claims::of).unwrap_or_default(), header })
}

/// Only what the token itself says decides: chat and pub-sub tokens share their form, and any `typ` may come again.
fn kind(header: &Map<String, Value>, claims: Option<&Map<String, Value>>) -> &'static str {
    let typ = header.get("typ").and_then(Value::as_str).unwrap_or_default();
    match (typ, claims) {
        ("SAT", None) => "subscriber",
        ("Refresh", None) => "subscriber-refresh",
        (_, Some(claims)) if claims.get("r").is_some_and(Value::is_string) => "room",
        (_, Some(claims)) if claims.get("channels").is_some_and(Value::is_object) => "channels",
        _ => "unknown",
    }
}

fn is_click_to_call(text: &str) -> bool {
    let digits = text.strip_prefix("c2c_").unwrap_or_default();
    digits.len() == 32 && digits.bytes().all(|b| b.is_ascii_hexdigit())
}
