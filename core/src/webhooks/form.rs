//! The content that the Compatibility API signs.

use std::borrow::Cow;

use form_urlencoded::{byte_serialize, parse};

use super::WebhookRequest;
use super::crypto::digest::{SHA256, digest};
use super::mac::hex;

/// The query parameter with the hash of a body that is not a form.
const BODY_HASH: &str = "bodySHA256";

type Pairs<'a> = Vec<(Cow<'a, str>, Cow<'a, str>)>;

/// The possible signed suffixes of the URL. Empty if nothing connects the body to the signature.
pub(super) fn signed_suffixes<'a>(request: &WebhookRequest<'a>) -> Vec<Cow<'a, [u8]>> {
    let mut all = Vec::new();
    if request.is_form() {
        let mut pairs: Pairs<'_> = parse(request.body).collect();
        pairs.sort_by(|(a, _), (b, _)| a.cmp(b));
        all.push(joined(&pairs));
        // For repeated names, some senders sort the values too.
        if !pairs.is_sorted() {
            pairs.sort();
            all.push(joined(&pairs));
        }
    }
    if body_hash(request.url).is_some_and(|hash| hash == hash_of(request.body)) {
        all.push(Cow::Borrowed(b""));
    }
    all
}

fn joined(pairs: &Pairs<'_>) -> Cow<'static, [u8]> {
    let strings = pairs.iter().flat_map(|(name, value)| [name, value]);
    Cow::Owned(strings.flat_map(|text| text.as_bytes()).copied().collect())
}

/// Whether the URL contains the hash of the body.
pub(super) fn has_body_hash(url: &str) -> bool {
    body_hash(url).is_some()
}

fn body_hash(url: &str) -> Option<String> {
    let query = url.split_once('?')?.1.split('#').next()?;
    parse(query.as_bytes()).find(|(name, _)| name == BODY_HASH).map(|(_, value)| value.into_owned())
}

/// Adds the hash of a body that is not a form to the query, as the Compatibility API does.
pub fn with_body_hash(url: &str, body: &[u8]) -> String {
    let separator = if url.contains('?') { '&' } else { '?' };
    let name: String = byte_serialize(BODY_HASH.as_bytes()).collect();
    format!("{url}{separator}{name}={}", hash_of(body))
}

fn hash_of(body: &[u8]) -> String {
    hex(digest(&SHA256, body).as_ref())
}
