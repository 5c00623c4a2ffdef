//! Secrets of a server in the forms that a page gives them on the way out. For a program that must not let one out: it asks whether
//! there is one, not where, and looks behind encodings that [`find`](super::find) leaves alone.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::base64::decode;
use super::bytes::{is_base64, is_legacy_token};
use super::{Kind, find_each};
use crate::seek::split_once;

/// How many encodings are undone, one inside the other.
const DEPTH: u32 = 3;
/// The base64 form of the shortest secret, `PSK_` and 16 characters.
const LEAST_BASE64: usize = 27;

/// The kind of a server's secret in running text, also behind percent-encoding, base64 and invisible characters.
pub fn server_secret(text: &str) -> Option<Kind> {
    seek(text, DEPTH)
}

/// The same of a whole value, which may also be an API token of the older shape.
pub fn server_secret_like(value: &str) -> Option<Kind> {
    server_secret(value).or_else(|| is_legacy_token(value.trim().as_bytes()).then_some(Kind::LegacyApiToken))
}

/// The same of a URL or a part of one: each of its pieces is a value, and any user info is refused.
pub fn server_secret_in_url(url: &str) -> Option<Kind> {
    let plain = percent_decode_str(url).decode_utf8_lossy();
    let mut pieces = plain.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_' | '.' | '+'));
    server_secret(url)
        .or_else(|| pieces.find_map(server_secret_like))
        .or_else(|| has_user_info(url).then_some(Kind::UrlPassword))
}

/// RFC 3986 section 3.2: what stands between `//` and the last `@` of the authority.
fn has_user_info(url: &str) -> bool {
    split_once(url, "//").is_some_and(|(_, rest)| {
        rest.split(['/', '?', '#', '\\']).next().is_some_and(|authority| authority.contains('@'))
    })
}

fn seek(text: &str, depth: u32) -> Option<Kind> {
    let found = find_each(text).into_iter().map(|finding| finding.kind).find(|kind| kind.is_server_secret());
    if found.is_some() || depth == 0 {
        return found;
    }
    forms(text).iter().find_map(|form| seek(form, depth - 1))
}

/// What the text says once one encoding is undone.
fn forms(text: &str) -> Vec<Cow<'_, str>> {
    let mut forms = Vec::new();
    if text.contains('%') {
        forms.push(percent_decode_str(text).decode_utf8_lossy());
    }
    if text.contains(is_invisible) {
        forms.push(text.chars().filter(|c| !is_invisible(*c)).collect());
    }
    forms.extend(in_base64(text).map(Cow::Owned));
    forms
}

/// Line breaks fold base64, and the others come along when a text is copied from a page.
fn is_invisible(c: char) -> bool {
    c.is_control() || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

/// Runs of base64 that decode to text.
fn in_base64(text: &str) -> impl Iterator<Item = String> {
    let runs = text.as_bytes().split(|b| !is_base64(*b)).filter(|run| run.len() >= LEAST_BASE64);
    runs.filter_map(|run| String::from_utf8(decode(run)).ok())
}
