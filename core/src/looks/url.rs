//! The password of a URL's user info, RFC 3986 section 3.2.1.

use super::{Finding, Kind};

pub(super) fn find(text: &str, found: &mut Vec<Finding>) {
    let found_here = text.match_indices("://").filter_map(|(at, mark)| {
        let start = at + mark.len();
        let authority = &text[start..];
        let authority = &authority[..authority.find(ends_authority).unwrap_or(authority.len())];
        // A password with a raw `@` in it is wrong, and still a password: the last one ends the user info.
        let user_info = &authority[..authority.rfind('@')?];
        let password = user_info.find(':')? + 1;
        (password < user_info.len())
            .then(|| Finding { kind: Kind::UrlPassword, range: start + password..start + user_info.len() })
    });
    found.extend(found_here);
}

fn ends_authority(c: char) -> bool {
    c.is_whitespace() || matches!(c, '/' | '?' | '#' | '"' | '\'' | '<' | '>' | '`' | '\\')
}
