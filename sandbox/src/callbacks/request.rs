//! The HTTP request of a callback, with its signature.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use indexmap::IndexMap;
use serde_json::Value;
use signalwire_core::webhooks::{Scheme, SigningKey, WebhookRequest, sign};

use super::address::{Address, without_user};
use super::callback::{Callback, Payload, Signature};

const FORM: &str = "application/x-www-form-urlencoded";

/// A request that is ready to be sent.
#[derive(Clone)]
pub(super) struct Outgoing {
    /// Where to.
    pub address: Address,
    /// `GET` or `POST`.
    pub method: &'static str,
    /// Path and query.
    pub target: String,
    /// The headers, without `Host` and `Authorization`.
    pub headers: IndexMap<String, String>,
    /// `Authorization`, from the user and password in the URL.
    pub authorization: Option<String>,
    /// The body.
    pub body: String,
}

impl Outgoing {
    /// Encodes and signs a callback. The error is the reason why it is not sent.
    pub fn new(callback: &Callback, key: &SigningKey) -> Result<Self, String> {
        let mut address = Address::parse(&callback.url)?;
        let url = callback.url.split('#').next().unwrap_or_default();
        let encoded = Encoded::new(callback, url);
        let headers = headers(callback, &encoded, key)?;
        let user = address.user.take();
        Ok(Self {
            target: encoded
                .query
                .map_or_else(|| address.target.clone(), |query| join(&address.target, &query)),
            method: encoded.method,
            headers,
            authorization: user.map(|user| format!("Basic {}", STANDARD.encode(user))),
            body: encoded.body,
            address,
        })
    }
}

/// The parts that are signed.
struct Encoded {
    method: &'static str,
    url: String,
    query: Option<String>,
    content_type: Option<&'static str>,
    body: String,
}

impl Encoded {
    fn new(callback: &Callback, url: &str) -> Self {
        let (method, url) = ("POST", url.to_owned());
        match &callback.payload {
            Payload::Json(value) => {
                let body = value.to_string();
                Self { method, url, query: None, content_type: Some("application/json"), body }
            }
            Payload::Form(fields) if callback.is_get => {
                let query = encode(fields);
                let url = join(&url, &query);
                Self { method: "GET", url, query: Some(query), content_type: None, body: String::new() }
            }
            Payload::Form(fields) => {
                Self { method, url, query: None, content_type: Some(FORM), body: encode(fields) }
            }
        }
    }
}

fn headers(
    callback: &Callback,
    encoded: &Encoded,
    key: &SigningKey,
) -> Result<IndexMap<String, String>, String> {
    let (schemes, url): (&[Scheme], _) = match callback.signature {
        Signature::None => (&[], encoded.url.clone()),
        Signature::Call => (&[Scheme::HexSha1, Scheme::HexSha256], without_user(&encoded.url)),
        Signature::Json => (&[Scheme::HexSha1], encoded.url.clone()),
        Signature::Compatible => (&[Scheme::Compat], encoded.url.clone()),
    };
    let request = WebhookRequest::new(&url, encoded.body.as_bytes()).content_type(encoded.content_type);
    let mut headers = IndexMap::new();
    if let Some(content_type) = encoded.content_type {
        headers.insert("content-type".to_owned(), content_type.to_owned());
    }
    for scheme in schemes {
        let signature = sign(key, *scheme, &request).map_err(|error| error.to_string())?;
        headers.insert(scheme.header().to_owned(), signature);
    }
    Ok(headers)
}

fn encode(fields: &serde_json::Map<String, Value>) -> String {
    let mut text = form_urlencoded::Serializer::new(String::new());
    for (name, value) in fields {
        match value {
            Value::Null => {}
            Value::String(value) => drop(text.append_pair(name, value)),
            other => drop(text.append_pair(name, &other.to_string())),
        }
    }
    text.finish()
}

fn join(url: &str, query: &str) -> String {
    format!("{url}{}{query}", if url.contains('?') { '&' } else { '?' })
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use signalwire_core::webhooks::verify;

    use super::*;

    fn key() -> SigningKey {
        SigningKey::parse("PSK_0a1b2c3d4e5f60718293a4b5c6d7e8f9").unwrap()
    }

    fn callback(payload: Payload, is_get: bool, signature: Signature) -> Callback {
        let url = "http://me:secret@localhost:3000/hook?a=b".to_owned();
        Callback { event: "test".to_owned(), url, is_get, payload, signature, resource: None }
    }

    fn scheme_of(callback: &Callback) -> Scheme {
        let outgoing = Outgoing::new(callback, &key()).unwrap();
        let url = format!("http://me:secret@localhost:3000{}", outgoing.target);
        let header = |name: &str| outgoing.headers.get(name).map(String::as_str);
        let request = WebhookRequest::new(&url, outgoing.body.as_bytes())
            .content_type(header("content-type"))
            .signature(header("x-signalwire-signature"))
            .signature_sha256(header("x-signalwire-sha256-signature"));
        verify(&key(), &request).unwrap()
    }

    #[test]
    fn each_signature_is_verified_under_its_scheme() {
        let form = || Payload::Form(json!({ "To": "+1 2", "NumMedia": 0 }).as_object().cloned().unwrap());
        let data = || Payload::Json(json!({ "id": "1" }));
        assert_eq!(scheme_of(&callback(form(), false, Signature::Compatible)), Scheme::Compat);
        assert_eq!(scheme_of(&callback(form(), true, Signature::Compatible)), Scheme::Compat);
        assert_eq!(scheme_of(&callback(data(), false, Signature::Json)), Scheme::HexSha1);
        assert_eq!(scheme_of(&callback(data(), false, Signature::Call)), Scheme::HexSha256);
    }

    #[test]
    fn the_password_is_only_in_its_header() {
        let outgoing =
            Outgoing::new(&callback(Payload::Json(json!({})), false, Signature::None), &key()).unwrap();
        assert_eq!(outgoing.authorization.as_deref(), Some("Basic bWU6c2VjcmV0"));
        assert_eq!(outgoing.target, "/hook?a=b");
        assert_eq!(outgoing.headers.keys().collect::<Vec<_>>(), ["content-type"]);
    }
}
