//! Passwords in the user info of URLs, RFC 3986 section 3.2.1.

use super::{Finding, SecretKind, is_uuid};

pub(super) fn detect(text: &str, found: &mut Vec<Finding>) {
    let findings = text.match_indices("://").filter_map(|(at, _)| {
        let start = at + 3;
        let authority = &text[start..];
        let authority = &authority[..authority.find(ends_authority).unwrap_or(authority.len())];
        // A password with a raw `@` is invalid, but still a password: the last `@` ends the user
        // info.
        let user_info = &authority[..authority.rfind('@')?];
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
