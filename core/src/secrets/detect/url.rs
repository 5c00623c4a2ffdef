//! The password of a URL's user info, RFC 3986 section 3.2.1.

use super::{Finding, SecretKind, is_uuid};
use crate::seek::find_all;

pub(super) fn find(text: &str, found: &mut Vec<Finding>) {
    let found_here = find_all(text, "://").filter_map(|at| {
        let start = at + 3;
        let authority = &text[start..];
        let authority = &authority[..authority.find(ends_authority).unwrap_or(authority.len())];
        // A password with a raw `@` in it is wrong, and still a password: the last one ends the
        // user info.
        let user_info = &authority[..authority.rfind('@')?];
        let (user, password) = user_info.split_once(':')?;
        // Project and token, as `https://` of an API's documents has them.
        let kind =
            if is_uuid(user.as_bytes()) { SecretKind::BasicCredential } else { SecretKind::UrlPassword };
        let range = start + user.len() + 1..start + user_info.len();
        (!password.is_empty()).then_some(Finding { kind, range })
    });
    found.extend(found_here);
}

fn ends_authority(c: char) -> bool {
    c.is_whitespace() || matches!(c, '/' | '?' | '#' | '"' | '\'' | '<' | '>' | '`' | '\\')
}
