//! Parses tokens for browsers. Signatures are not verified: only the server can.

mod parts;

use serde::Serialize;
use signalwire_core::ConfigError;
use signalwire_core::error::ErrorCode;
use signalwire_core::internal::json::{Map, Value};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::guard::reject_secrets_in_value;
use crate::thrown::{Thrown, to_js};
use parts::Parts;

/// The readable contents of a token.
#[derive(Serialize)]
struct Token {
    kind: &'static str,
    #[serde(with = "serde_wasm_bindgen::preserve")]
    header: JsValue,
    /// `undefined` if the claims are encrypted.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    claims: JsValue,
}

/// Parses a token. Returns `kind`, `header`, and `claims` if they are not encrypted.
#[wasm_bindgen(js_name = parseToken)]
pub fn parse_token(text: &str) -> Result<JsValue, Thrown> {
    reject_secrets_in_value(text, "the token")?;
    if is_click_to_call(text) {
        let header = JsValue::from(&Map::new());
        return Ok(to_js(&Token { kind: "click-to-call", header, claims: JsValue::UNDEFINED }));
    }
    let Parts { header, claims } = Parts::of(text).ok_or_else(|| {
        ConfigError::new(
            ErrorCode::InvalidBrowserToken,
            "not a browser token: expected 3 parts (JWS) or 5 parts (JWE) between dots, the first one JSON in base64url",
        )
    })?;
    let kind = kind(&header, claims.as_ref());
    let claims = claims.as_ref().map_or(JsValue::UNDEFINED, JsValue::from);
    Ok(to_js(&Token { kind, header: JsValue::from(&header), claims }))
}

/// The kind follows from the contents alone: chat and pub-sub tokens have the same form, and a
/// `typ` is not unique.
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
