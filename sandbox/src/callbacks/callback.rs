//! A callback: what is sent, and where to.

use serde_json::{Map, Value};

use super::address::Address;

/// The body of a callback.
#[derive(Clone)]
pub(crate) enum Payload {
    /// A form, or with GET the query.
    Form(Map<String, Value>),
    /// JSON. It is always sent with POST.
    Json(Value),
}

/// The signature of a callback.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Signature {
    /// None: functions of AI agents and reports of their conversations.
    None,
    /// That of requests during calls: in 2 headers, over the URL without user and password.
    Call,
    /// That of other JSON.
    Json,
    /// That of the Compatibility API.
    Compatible,
}

/// A callback.
#[derive(Clone)]
pub(crate) struct Callback {
    /// The name of the webhook: `messageStatusCallback`, or `call.answered` if it has none.
    pub event: String,
    /// The URL as it was configured.
    pub url: String,
    /// Whether it is sent with GET.
    pub is_get: bool,
    /// The body.
    pub payload: Payload,
    /// The signature.
    pub signature: Signature,
    /// The id of the resource that it is about.
    pub resource: Option<String>,
}

impl Callback {
    /// The reason why the URL receives no callback.
    pub fn check(&self) -> Result<(), &'static str> {
        Address::parse(&self.url).map(|_| ())
    }

    /// The body for the list of deliveries: JSON as a value, a form as an object.
    pub fn shown_body(&self) -> Value {
        match &self.payload {
            Payload::Form(fields) => fields.clone().into(),
            Payload::Json(value) => value.clone(),
        }
    }
}

/// The words of a list of strings, each of which can contain several.
pub(super) fn words(value: Option<&Value>, default: &str) -> Vec<String> {
    let listed = match value {
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" "),
        Some(Value::String(text)) => text.clone(),
        _ => default.to_owned(),
    };
    listed.split([' ', ',']).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
