//! Detection of server-side secrets in text, for tools that scan files before they are published.

use napi_derive::napi;
use signalwire_core::internal::secrets::detect;

use crate::panics::catch_panic;

/// The location of a secret. It does not contain the secret.
#[napi(object, object_from_js = false)]
pub struct Secret {
    /// The kind: `api_token`.
    pub kind: &'static str,
    /// The name of the kind: `API token`.
    pub name: &'static str,
    /// The start, in UTF-16 code units as in JavaScript.
    pub start: u32,
    /// The end, in UTF-16 code units.
    pub end: u32,
}

/// Finds API tokens, signing keys and Basic credentials, in order. Browser tokens and passwords of
/// other services are not reported.
#[napi]
#[allow(clippy::needless_pass_by_value, reason = "napi passes strings by value")]
pub fn find_secrets(text: String) -> napi::Result<Vec<Secret>> {
    catch_panic(|| {
        let mut counter = Counter { text: &text, counted: 0, units: 0 };
        let secrets = detect::detect(&text).into_iter().filter(|found| belongs_on_server(found.kind));
        secrets
            .map(|found| Secret {
                kind: found.kind.code(),
                name: found.kind.name(),
                start: counter.units_at(found.range.start),
                end: counter.units_at(found.range.end),
            })
            .collect()
    })
}

/// A password in a URL is not a credential of this API unless it follows a project id, which is a
/// separate kind.
fn belongs_on_server(kind: detect::SecretKind) -> bool {
    kind.is_server_secret() && kind != detect::SecretKind::UrlPassword
}

/// Counts UTF-16 code units up to ascending byte offsets.
struct Counter<'a> {
    text: &'a str,
    counted: usize,
    units: usize,
}

impl Counter<'_> {
    fn units_at(&mut self, place: usize) -> u32 {
        self.units += self.text[self.counted..place].encode_utf16().count();
        self.counted = place;
        u32::try_from(self.units).unwrap_or(u32::MAX)
    }
}
