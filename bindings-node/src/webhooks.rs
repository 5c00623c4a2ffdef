//! Webhook signatures.

use std::collections::HashMap;

use napi::Either;
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use serde_json::json;
use signalwire_core::ConfigError;
use signalwire_core::webhooks::{self, Scheme, SignatureError, SigningKey, WebhookRequest};
use zeroize::Zeroizing;

use crate::error::ErrorJson;
use crate::panics::catch_panic;
use crate::variables::given;

/// The source of a signing key.
#[napi(object)]
pub struct KeySource {
    /// The key (default: the environment variable).
    pub signing_key: Option<String>,
    /// Variables that replace those of the process.
    pub variables: Option<HashMap<String, String>>,
}

impl KeySource {
    /// Parses the key.
    pub fn read(self) -> Result<SigningKey, ConfigError> {
        match self.signing_key.map(Zeroizing::new) {
            Some(text) => SigningKey::parse(&text),
            None => SigningKey::from_variables(&given(self.variables)),
        }
    }
}

/// The parts of a request that signatures cover, and the signing key.
#[napi(object)]
pub struct Webhook {
    /// The key (default: the environment variable).
    pub signing_key: Option<String>,
    /// Variables that replace those of the process.
    pub variables: Option<HashMap<String, String>>,
    /// The full URL.
    pub url: String,
    /// The raw body.
    pub body: Uint8Array,
    /// `Content-Type`.
    pub content_type: Option<String>,
    /// `X-SignalWire-SHA256-Signature`.
    pub signature_sha256: Option<String>,
    /// `X-SignalWire-Signature`.
    pub signature: Option<String>,
    /// `X-Twilio-Signature`.
    pub signature_twilio: Option<String>,
    /// `X-Forwarded-Proto`.
    pub forwarded_proto: Option<String>,
    /// `X-Forwarded-Host`.
    pub forwarded_host: Option<String>,
    /// The request has an `Authorization` header.
    pub is_authorised: bool,
}

/// A verified request.
#[napi(object)]
pub struct Verified {
    /// The name of the scheme.
    pub scheme: String,
    /// The body is a form.
    pub is_form: bool,
}

/// A signed request.
#[napi(object)]
pub struct Signed {
    /// The URL; the `Compat` scheme adds the hash of the body.
    pub url: String,
    /// The name of the signature header.
    pub header: String,
    /// The value of the signature header.
    pub signature: String,
    /// The body is a form.
    pub is_form: bool,
}

/// Verifies the signature of a request.
#[napi]
pub fn verify_webhook(mut webhook: Webhook) -> napi::Result<Either<Verified, ErrorJson>> {
    catch_panic(|| {
        let key = match webhook.key() {
            Ok(key) => key,
            Err(error) => return Either::B(error.into()),
        };
        webhook.verify(&key)
    })
}

/// Signs a request with the scheme of this name.
#[napi]
#[allow(clippy::needless_pass_by_value, reason = "napi passes strings by value")]
pub fn sign_webhook(mut webhook: Webhook, scheme: String) -> napi::Result<Either<Signed, ErrorJson>> {
    catch_panic(|| match webhook.key().and_then(|key| webhook.sign(&key, &scheme)) {
        Ok(signed) => Either::A(signed),
        Err(error) => Either::B(error.into()),
    })
}

impl Webhook {
    fn key(&mut self) -> Result<SigningKey, ConfigError> {
        KeySource { signing_key: self.signing_key.take(), variables: self.variables.take() }.read()
    }

    /// Verifies that the request was signed with this key.
    pub fn verify(&self, key: &SigningKey) -> Either<Verified, ErrorJson> {
        let delivery = self.delivery(&self.url);
        match webhooks::verify(key, &delivery) {
            Ok(scheme) => {
                Either::A(Verified { scheme: scheme.as_str().to_owned(), is_form: delivery.is_form() })
            }
            Err(error) => Either::B(to_error(&error)),
        }
    }

    fn delivery<'a>(&'a self, url: &'a str) -> WebhookRequest<'a> {
        WebhookRequest::new(url, &self.body)
            .content_type(self.content_type.as_deref())
            .signature_sha256(self.signature_sha256.as_deref())
            .signature(self.signature.as_deref())
            .signature_twilio(self.signature_twilio.as_deref())
            .forwarded_proto(self.forwarded_proto.as_deref())
            .forwarded_host(self.forwarded_host.as_deref())
            .has_authorization(self.is_authorised)
    }

    fn sign(&self, key: &SigningKey, scheme: &str) -> Result<Signed, ConfigError> {
        let scheme = Scheme::from_name(scheme).unwrap_or(Scheme::HexSha1);
        let is_form = self.delivery(&self.url).is_form();
        let url = match scheme {
            Scheme::Compat if !is_form => webhooks::with_body_hash(&self.url, &self.body),
            _ => self.url.clone(),
        };
        let signature = webhooks::sign(key, scheme, &self.delivery(&url))?;
        Ok(Signed { url, header: scheme.header().to_owned(), signature, is_form })
    }
}

fn to_error(error: &SignatureError) -> ErrorJson {
    let SignatureError { code, hints, .. } = error;
    let json = json!({ "kind": "webhook", "code": code, "message": format!("{error}."), "hints": hints });
    ErrorJson { error: json.to_string() }
}
