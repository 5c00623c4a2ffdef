//! Secrets of a server in the forms that a page gives them on the way out. For a program that must
//! not let one out: it asks whether there is one, not where, and looks behind encodings that
//! [`find`](super::find) leaves alone.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::base64::decode;
use super::bytes::{is_base64, is_legacy_token};
use super::{Finding, SecretKind, find_each};
use crate::seek::split_once;

/// How many encodings are undone, one inside the other.
const DEPTH: u32 = 3;
/// The base64 form of the shortest secret, `PSK_` and 16 characters.
const LEAST_BASE64: usize = 27;

/// The kind of a server's secret in running text, also behind percent-encoding, base64 and
/// invisible characters.
pub fn server_secret(text: &str) -> Option<SecretKind> {
    seek(text, false, DEPTH)
}

/// The same of a whole value, which may also be an API token of the older shape.
pub fn server_secret_like(value: &str) -> Option<SecretKind> {
    seek(value, true, DEPTH)
}

/// The same of a URL or a part of one: each of its pieces is a value, and any user info is refused.
pub fn server_secret_in_url(url: &str) -> Option<SecretKind> {
    let mut pieces = url.split(|c: char| {
        matches!(c, '/' | '?' | '&' | '=' | '#' | ';' | ',' | ':' | '@') || c.is_whitespace()
    });
    let authority = authority(url);
    server_secret(url)
        .or_else(|| pieces.find_map(server_secret_like))
        .or_else(|| authority.split('.').find_map(server_secret_like))
        .or_else(|| authority.contains('@').then_some(SecretKind::UrlPassword))
}

/// RFC 3986 section 3.2: what stands behind `//`, or nothing.
fn authority(url: &str) -> &str {
    let rest = split_once(url, "//").map_or("", |(_, rest)| rest);
    rest.split(['/', '?', '#', '\\']).next().unwrap_or_default()
}

fn seek(text: &str, is_whole: bool, depth: u32) -> Option<SecretKind> {
    let found = plain(text);
    let found = found.or_else(|| {
        (is_whole && is_legacy_token(text.trim().as_bytes())).then_some(SecretKind::LegacyApiToken)
    });
    if found.is_some() || depth == 0 {
        return found;
    }
    let encoded = in_base64(text).find_map(|(form, is_all)| seek(&form, is_whole && is_all, depth - 1));
    encoded.or_else(|| forms(text).iter().find_map(|form| seek(form, is_whole, depth - 1)))
}

/// A server's secret in the text as it stands.
fn plain(text: &str) -> Option<SecretKind> {
    let all = find_each(text);
    let counts = |finding: &&Finding| {
        finding.kind.is_server_secret()
            && (finding.kind != SecretKind::SigningKey || stands_alone(finding, text, &all))
    };
    all.iter().find(counts).map(|finding| finding.kind)
}

/// The mark of a signing key is four characters that one of 60 000 sealed tokens holds by jitter:
/// there, and in the middle of any other word, it says nothing.
fn stands_alone(key: &Finding, text: &str, all: &[Finding]) -> bool {
    let is_part = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    let is_glued = text.as_bytes()[..key.range.start].last().is_some_and(is_part);
    let is_token = |kind| matches!(kind, SecretKind::SignedToken | SecretKind::EncryptedToken);
    !is_glued && !all.iter().any(|other| is_token(other.kind) && other.range.contains(&key.range.start))
}

/// What the text says once an encoding of single characters is undone.
fn forms(text: &str) -> Vec<Cow<'_, str>> {
    let mut forms = Vec::new();
    if text.contains('%') {
        forms.push(percent_decode_str(text).decode_utf8_lossy());
    }
    if text.contains(is_invisible) {
        forms.push(text.chars().filter(|c| !is_invisible(*c)).collect());
    }
    forms
}

/// Line breaks fold base64, and the others come along when a text is copied from a page.
fn is_invisible(c: char) -> bool {
    c.is_control() || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

/// Runs of base64 that decode to text, and whether one is all that the text holds.
fn in_base64(text: &str) -> impl Iterator<Item = (String, bool)> {
    let all = text.trim_end_matches('=').len();
    let runs = text.as_bytes().split(|b| !is_base64(*b)).filter(|run| run.len() >= LEAST_BASE64);
    runs.filter_map(move |run| Some((String::from_utf8(decode(run)).ok()?, run.len() == all)))
}
