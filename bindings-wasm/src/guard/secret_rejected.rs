//! The error for a server-side secret: the kind of the secret and never its value, why it does not
//! belong in a browser, and the correct place for it.

use serde::Serialize;
use signalwire_core::internal::secrets::detect::{SecretKind, server_secret_in_url, server_secret_value};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::thrown::Thrown;

/// The page that explains where tokens belong.
const HELP: &str = "https://github.com/signalwire-client/signalwire-client#where-tokens-belong";

/// A server-side secret was passed in a page.
#[derive(Clone)]
pub struct SecretRejected {
    kind: SecretKind,
    place: String,
}

/// The error as data.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SecretRejectedData<'a> {
    kind: &'static str,
    code: &'static str,
    message: String,
    looks_like: &'static str,
    place: &'a str,
    help: &'static str,
}

impl SecretRejected {
    /// The error for a secret in an input. `place` names the input and contains no value of it.
    pub fn new(kind: SecretKind, place: &str) -> Self {
        Self { kind, place: place.to_owned() }
    }

    /// The error as data.
    pub fn data(&self) -> SecretRejectedData<'_> {
        SecretRejectedData {
            kind: "credential",
            code: "server_secret_in_browser",
            message: self.message(),
            looks_like: code(self.kind),
            place: &self.place,
            help: HELP,
        }
    }

    fn message(&self) -> String {
        let (place, name, why) = (&self.place, self.kind.name(), reason(self.kind));
        format!(
            "{place} contains what looks like a server-side secret ({name}), which does not belong in a browser: \
             {why}. Keep it on your server, mint a token for this one user there, and pass that token to the page: \
             {HELP}"
        )
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
        SecretKind::SigningKey => "it allows forging webhooks",
        SecretKind::UrlPassword => "it is visible to every user of the page and in every log of its requests",
        _ => "it controls the whole project, and every visitor of a page can read its contents",
    }
}

/// Rejects a value that is or contains a server-side secret.
pub fn reject_secrets_in_value(value: &str, place: &str) -> Result<(), SecretRejected> {
    server_secret_value(value).map_or(Ok(()), |kind| Err(SecretRejected::new(kind, place)))
}

/// Rejects a URL that contains a server-side secret or any user info.
pub fn reject_secrets_in_url(url: &str, place: &str) -> Result<(), SecretRejected> {
    server_secret_in_url(url).map_or(Ok(()), |kind| Err(SecretRejected::new(kind, place)))
}

/// Rejects a value that JavaScript uses without the core.
#[wasm_bindgen(js_name = refuseValue)]
pub fn refuse_value(value: &str, place: &str) -> Result<(), Thrown> {
    Ok(reject_secrets_in_value(value, place)?)
}

/// Rejects a URL that JavaScript uses without the core. User info is rejected too.
#[wasm_bindgen(js_name = refuseUrl)]
pub fn refuse_url(url: &str, place: &str) -> Result<(), Thrown> {
    Ok(reject_secrets_in_url(url, place)?)
}
