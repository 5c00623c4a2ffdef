//! Passwords in the user info of URLs, RFC 3986 section 3.2.1.

use super::bytes::find_all;
use super::{Finding, SecretKind, is_uuid};

pub(super) fn detect(text: &str, found: &mut Vec<Finding>) {
    let findings = find_all(text, "://").filter_map(|at| {
        let start = at + 3;
        let authority = text.get(start..)?.split(ends_authority).next()?;
        // A password with a raw `@` is invalid, but still a password: the last `@` ends the user
        // info.
        let (user_info, _) = authority.rsplit_once('@')?;
        let (user, password) = user_info.split_once(':')?;
        // Project id and token, as in the URLs of API documents.
        let kind =
            if is_uuid(user.as_bytes()) { SecretKind::BasicCredential } else { SecretKind::UrlPassword };
        let range = start + user.len() + 1..start + user_info.len();
        (!password.is_empty()).then_some(Finding { kind, range })
    });
    found.extend(findings);
}

fn ends_authority(c: char) -> bool {
    c.is_whitespace() || matches!(c, '/' | '?' | '#' | '"' | '\'' | '<' | '>' | '`' | '\\')
}
