//! What the Compatibility API signs.

use std::borrow::Cow;

use form_urlencoded::{byte_serialize, parse};
use ring::digest::{SHA256, digest};

use super::Delivery;
use super::mac::hex;

/// The query parameter that holds the hash of a body that is not a form.
const BODY_HASH: &str = "bodySHA256";

type Pairs<'a> = Vec<(Cow<'a, str>, Cow<'a, str>)>;

/// The messages that a signature may be of, for one spelling of the URL. None, if nothing would tie the body to it.
pub(super) fn messages(url: &str, delivery: &Delivery<'_>) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    if delivery.is_form() {
        let mut pairs: Pairs<'_> = parse(delivery.body).collect();
        pairs.sort_by(|(a, _), (b, _)| a.cmp(b));
        all.push(message(url, &pairs));
        // Repeated names: some sort their values, too.
        pairs.sort();
        all.push(message(url, &pairs));
        all.dedup();
    }
    if body_hash(url).is_some_and(|hash| hash == hash_of(delivery.body)) {
        all.push(url.as_bytes().to_vec());
    }
    all
}

fn message(url: &str, pairs: &Pairs<'_>) -> Vec<u8> {
    let texts = pairs.iter().flat_map(|(name, value)| [name, value]);
    std::iter::once(url.as_bytes()).chain(texts.map(|text| text.as_bytes())).flatten().copied().collect()
}

/// Whether the URL tells the hash of the body.
pub(super) fn has_body_hash(url: &str) -> bool {
    body_hash(url).is_some()
}

fn body_hash(url: &str) -> Option<String> {
    let query = url.split_once('?')?.1.split('#').next()?;
    parse(query.as_bytes()).find(|(name, _)| name == BODY_HASH).map(|(_, value)| value.into_owned())
}

/// The URL with the hash of a body that is not a form in its query, as the Compatibility API sends it.
pub fn with_body_hash(url: &str, body: &[u8]) -> String {
    let mark = if url.contains('?') { '&' } else { '?' };
    let name: String = byte_serialize(BODY_HASH.as_bytes()).collect();
    format!("{url}{mark}{name}={}", hash_of(body))
}

fn hash_of(body: &[u8]) -> String {
    hex(digest(&SHA256, body).as_ref())
}
