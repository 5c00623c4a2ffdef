//! Next-page links. Path and query of a link are requested from the client's own origin, whatever
//! host the link names.

use std::fmt;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use crate::secrets::detect::split_once;

/// The characters that RFC 3986 sections 3.3 and 3.4 do not allow in a path and query, apart from
/// `%`. Servers copy such characters into links unescaped.
const DISALLOWED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// A next-page link without a path that can be requested. The link itself is not stored, because it
/// may hold a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidPageLink;

impl fmt::Display for InvalidPageLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "the link to the next page is neither a path that starts with / nor an http(s) URL with one",
        )
    }
}

impl std::error::Error for InvalidPageLink {}

/// The request target of a link: its path and query, with percent-encoding added where it is
/// missing. White space around the link and its fragment are dropped.
///
/// Rejects relative paths, `//host`, other schemes, and paths with `.` or `..` segments, which
/// different parsers resolve differently.
pub(crate) fn target(link: &str) -> Result<String, InvalidPageLink> {
    let link = link.trim_matches(|c: char| c.is_ascii_whitespace());
    let rest = path_and_query(link).ok_or(InvalidPageLink)?;
    let rest = rest.split('#').next().unwrap_or_default();
    if has_dot_segments(rest) { Err(InvalidPageLink) } else { Ok(escape(rest)) }
}

fn path_and_query(link: &str) -> Option<&str> {
    if let Some(rest) = link.strip_prefix('/') {
        // `//host/path` and, in a browser, `/\host/path` name another host without a scheme.
        return (!rest.starts_with(['/', '\\'])).then_some(link);
    }
    let (scheme, rest) = split_once(link, "://")?;
    let is_http = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    let (host, rest) = rest.split_at_checked(rest.find(['/', '?', '#', '\\'])?)?;
    (is_http && !host.is_empty() && rest.starts_with('/')).then_some(rest)
}

fn has_dot_segments(target: &str) -> bool {
    let path = target.split('?').next().unwrap_or_default();
    path.split(['/', '\\']).any(|segment| {
        let dots: Vec<u8> = percent_decode_str(segment).take(3).collect();
        dots == b"." || dots == b".."
    })
}

/// Percent-encodes the characters that are not allowed. An escape (`%` and 2 hex digits) is kept;
/// any other `%` becomes `%25`.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (index, part) in text.split('%').enumerate() {
        if index > 0 {
            let is_escape = part.len() > 1 && part.bytes().take(2).all(|b| b.is_ascii_hexdigit());
            escaped.push_str(if is_escape { "%" } else { "%25" });
        }
        escaped.extend(utf8_percent_encode(part, DISALLOWED));
    }
    escaped
}
