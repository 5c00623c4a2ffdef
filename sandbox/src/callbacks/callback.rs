//! A callback: what is sent, and where to.

use serde_json::{Map, Value};

use super::address::Address;
use crate::resources::text;
use crate::store::Attributes;

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
    /// A callback about a resource, sent with POST.
    pub fn new(
        event: impl Into<String>,
        url: &str,
        resource: &Attributes,
        payload: Payload,
        signature: Signature,
    ) -> Self {
        let (event, url) = (event.into(), url.to_owned());
        let resource = Some(text(resource, "id").to_owned());
        Self { event, url, is_get: false, payload, signature, resource }
    }

    /// Sets the method that was configured: `GET`, or `POST` for anything else.
    pub fn with_method(mut self, method: &str) -> Self {
        self.is_get = method.eq_ignore_ascii_case("get");
        self
    }

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

/// The URL that an attribute configures; `None` if it is empty.
pub(super) fn url_of<'a>(attributes: &'a Attributes, name: &str) -> Option<&'a str> {
    Some(text(attributes, name)).filter(|url| !url.is_empty())
}

/// Whether a list of events contains this one. Each of its strings can contain several.
pub(super) fn is_wanted(event: &str, listed: Option<&Value>, default: &str) -> bool {
    let listed = match listed {
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" "),
        Some(Value::String(text)) => text.clone(),
        _ => default.to_owned(),
    };
    listed.split([' ', ',']).any(|wanted| wanted == event)
}
