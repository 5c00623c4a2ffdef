//! The claims that SignalWire's tokens carry under short names, and the registered ones of RFC 7519 section 4.1.

use serde::Serialize;
use serde_json::{Map, Value};

/// Claims under the names that the API gives them where a token is made. Times are seconds since 1970.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Claims {
    id: Option<String>,
    project: Option<String>,
    room: Option<String>,
    user: Option<String>,
    permissions: Option<Value>,
    channels: Option<Value>,
    issued_at: Option<f64>,
    not_before: Option<f64>,
    expires_at: Option<f64>,
    join_from: Option<f64>,
    join_until: Option<f64>,
    #[serde(rename = "claims")]
    all: Map<String, Value>,
}

impl Claims {
    pub fn of(claims: Map<String, Value>) -> Self {
        let text = |name: &str| claims.get(name).and_then(Value::as_str).map(str::to_owned);
        let time = |name: &str| claims.get(name).and_then(Value::as_f64);
        Self {
            id: text("jti"),
            project: text("sub"),
            room: text("r"),
            user: text("u").or_else(|| text("member_id")),
            permissions: claims.get("s").filter(|permissions| permissions.is_array()).cloned(),
            channels: claims.get("channels").filter(|channels| channels.is_object()).cloned(),
            issued_at: time("iat"),
            not_before: time("nbf"),
            expires_at: time("exp"),
            join_from: time("jf"),
            join_until: time("ju"),
            all: claims,
        }
    }
}
