//! Where a text holds what belongs on a server: for tools that look at files before they are
//! published.

use napi_derive::napi;
use signalwire_core::secrets::detect;

use crate::panics::catch_panic;

/// A place in a text. It does not hold the text.
#[napi(object, object_from_js = false)]
pub struct Secret {
    /// What it looks like: `api_token`.
    pub kind: &'static str,
    /// The same in words: `API token`.
    pub name: &'static str,
    /// Where it starts, in UTF-16 units, as JavaScript counts.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
}

/// API tokens, signing keys and Basic credentials in a text, in order; browser tokens and passwords
/// of other services are none.
#[napi]
#[allow(clippy::needless_pass_by_value, reason = "JavaScript's texts come by value")]
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

/// A password in a URL is somebody's, but no credential of this API unless a project id stands
/// before it, which has its own kind.
fn belongs_on_server(kind: detect::SecretKind) -> bool {
    kind.is_server_secret() && kind != detect::SecretKind::UrlPassword
}

/// Counts UTF-16 units up to places that come in order.
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
