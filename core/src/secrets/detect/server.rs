//! Detection of server-side secrets in the data that leaves a browser. The caller needs to learn
//! whether there is one, not where, so encodings are decoded that [`detect`](super::detect) leaves
//! alone.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::base64::decode;
use super::bytes::{is_base64, is_legacy_token, split_once};
use super::{Finding, SecretKind, detect_all};

/// The number of nested encodings that are decoded.
const MAX_DEPTH: u32 = 3;
/// The base64 length of the shortest secret, `PSK_` and 16 characters.
const MIN_BASE64_LENGTH: usize = 27;

/// Detects a server-side secret in running text, also behind percent-encoding, base64 and invisible
/// characters.
pub fn server_secret(text: &str) -> Option<SecretKind> {
    search(text, false, MAX_DEPTH)
}

/// Detects a server-side secret in a whole value, which may also be an API token of the older
/// shape.
pub fn server_secret_value(value: &str) -> Option<SecretKind> {
    search(value, true, MAX_DEPTH)
}

/// Detects a server-side secret in a URL or a part of one: each component counts as a whole value,
/// and any user info is a secret.
pub fn server_secret_in_url(url: &str) -> Option<SecretKind> {
    let mut components = url.split(|c: char| {
        matches!(c, '/' | '?' | '&' | '=' | '#' | ';' | ',' | ':' | '@') || c.is_whitespace()
    });
    let authority = authority(url);
    server_secret(url)
        .or_else(|| components.find_map(server_secret_value))
        .or_else(|| authority.split('.').find_map(server_secret_value))
        .or_else(|| authority.contains('@').then_some(SecretKind::UrlPassword))
}

/// The authority of a URL (RFC 3986 section 3.2), or an empty string.
fn authority(url: &str) -> &str {
    let rest = split_once(url, "//").map_or("", |(_, rest)| rest);
    rest.split(['/', '?', '#', '\\']).next().unwrap_or_default()
}

fn search(text: &str, is_whole: bool, depth: u32) -> Option<SecretKind> {
    let found = detect_plain(text);
    let found = found.or_else(|| {
        (is_whole && is_legacy_token(text.trim().as_bytes())).then_some(SecretKind::LegacyApiToken)
    });
    if found.is_some() || depth == 0 {
        return found;
    }
    let encoded = base64_runs(text).find_map(|(form, is_all)| search(&form, is_whole && is_all, depth - 1));
    encoded.or_else(|| decoded_forms(text).iter().find_map(|form| search(form, is_whole, depth - 1)))
}

/// Detects a server-side secret without decoding the text.
fn detect_plain(text: &str) -> Option<SecretKind> {
    let all = detect_all(text);
    let is_server_side = |finding: &&Finding| {
        finding.kind.is_server_secret()
            && (finding.kind != SecretKind::SigningKey || is_separate(finding, text, &all))
    };
    all.iter().find(is_server_side).map(|finding| finding.kind)
}

/// The prefix of a signing key has four characters, which one of 60,000 encrypted tokens contains
/// at random. Inside a token or in the middle of another word it is no evidence.
fn is_separate(key: &Finding, text: &str, all: &[Finding]) -> bool {
    let is_word = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    let is_inside_word = text.as_bytes()[..key.range.start].last().is_some_and(is_word);
    let is_token = |kind| matches!(kind, SecretKind::SignedToken | SecretKind::EncryptedToken);
    !is_inside_word && !all.iter().any(|other| is_token(other.kind) && other.range.contains(&key.range.start))
}

/// The text after decoding of single characters.
fn decoded_forms(text: &str) -> Vec<Cow<'_, str>> {
    let mut forms = Vec::new();
    if text.contains('%') {
        forms.push(percent_decode_str(text).decode_utf8_lossy());
    }
    if text.contains(is_invisible) {
        forms.push(text.chars().filter(|c| !is_invisible(*c)).collect());
    }
    forms
}

/// Line breaks wrap base64, and the other characters are copied along with text from a page.
fn is_invisible(c: char) -> bool {
    c.is_control() || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

/// Decodes runs of base64 to text, and reports whether a run is the whole text.
fn base64_runs(text: &str) -> impl Iterator<Item = (String, bool)> {
    let all = text.trim_end_matches('=').len();
    let runs = text.as_bytes().split(|b| !is_base64(*b)).filter(|run| run.len() >= MIN_BASE64_LENGTH);
    runs.filter_map(move |run| Some((String::from_utf8(decode(run)).ok()?, run.len() == all)))
}
