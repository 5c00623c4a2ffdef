//! The refusal: what the value looked like, never the value, why it does not belong here, and what
//! to do.

use signalwire_core::secrets::detect::{SecretKind, server_secret_in_url, server_secret_value};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::json::{Json, Object};
use crate::outcome::{ErrorJson, to_json};

/// Where it is explained.
const HELP: &str = "https://github.com/signalwire-client/signalwire-client#where-tokens-belong";

/// A secret of a server was passed in a page.
#[derive(Clone)]
pub struct SecretRejected {
    looks_like: SecretKind,
    place: String,
}

impl SecretRejected {
    /// Refuses what stands at a place, which must not hold a value.
    pub fn new(kind: SecretKind, place: &str) -> Self {
        Self { looks_like: kind, place: place.to_owned() }
    }

    fn message(&self) -> String {
        let (place, name, why) = (&self.place, self.looks_like.name(), reason(self.looks_like));
        format!(
            "{place} holds what looks like a server's secret ({name}), which does not belong in a browser: {why}. \
             Keep it on your server, mint a token for this one user there, and give the page that token: {HELP}"
        )
    }
}

impl From<SecretRejected> for Json {
    fn from(refusal: SecretRejected) -> Self {
        let mut fields = Object::new();
        fields.text("kind", Some("credential"));
        fields.text("code", Some("server_secret_in_browser"));
        fields.text("message", Some(&refusal.message()));
        fields.text("looksLike", Some(code(refusal.looks_like)));
        fields.text("place", Some(&refusal.place));
        fields.text("help", Some(HELP));
        fields.into()
    }
}

fn code(kind: SecretKind) -> &'static str {
    match kind {
        SecretKind::LegacyApiToken => "legacy_api_token",
        SecretKind::SigningKey => "signing_key",
        SecretKind::BasicCredential => "basic_credential",
        SecretKind::UrlPassword => "url_user_info",
        _ => "api_token",
    }
}

fn reason(kind: SecretKind) -> &'static str {
    match kind {
        SecretKind::SigningKey => "who has it can forge webhooks",
        SecretKind::UrlPassword => "everybody who sees the page or a log of its requests has it",
        _ => "who has it controls the whole project, and every visitor of a page can read what is in it",
    }
}

/// Refuses a value that is or holds a server's secret.
pub fn reject_secrets_in_value(value: &str, place: &str) -> Result<(), SecretRejected> {
    server_secret_value(value).map_or(Ok(()), |kind| Err(SecretRejected::new(kind, place)))
}

/// Refuses a URL that holds a server's secret or any user info.
pub fn reject_secrets_in_url(url: &str, place: &str) -> Result<(), SecretRejected> {
    server_secret_in_url(url).map_or(Ok(()), |kind| Err(SecretRejected::new(kind, place)))
}

/// For values that JavaScript passes on by itself: `{"value": true}`, or the error if it is or
/// holds a server's secret.
#[wasm_bindgen(js_name = refuseValue)]
pub fn refuse_value(value: &str, place: &str) -> String {
    to_json(reject_secrets_in_value(value, place).map(|()| true.into()).map_err(ErrorJson::from))
}

/// The same for a URL, in which user info is refused too.
#[wasm_bindgen(js_name = refuseUrl)]
pub fn refuse_url(url: &str, place: &str) -> String {
    to_json(reject_secrets_in_url(url, place).map(|()| true.into()).map_err(ErrorJson::from))
}
