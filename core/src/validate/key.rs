//! Which keys of an object a path shows. A key that the caller chose may be a phone number, an
//! e-mail address or a token.

use crate::secrets::detect;
use crate::seek::find;

/// All names of the API are shorter.
const LONGEST: usize = 40;

/// What some names of the API end with: `DateCreated<`, `Parameter1.Name`.
const ENDINGS: [&str; 4] = ["<", ">", ".Name", ".Value"];

/// A key that reads as a name of a field, and not as a credential.
pub(super) fn is_shown(key: &str) -> bool {
    let name = ENDINGS.iter().find_map(|ending| key.strip_suffix(ending)).unwrap_or(key);
    name.len() <= LONGEST && is_identifier(name) && !looks_secret(name)
}

/// ASCII letters, digits, `_` and `-`, the first of them a letter or `_`.
pub(super) fn is_identifier(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

fn looks_secret(name: &str) -> bool {
    name.split('-').any(is_credential) || !detect::detect(name).is_empty()
}

/// Any part of a credential, which has no whole shape to find: API tokens begin with `PT`, signing
/// keys with `PSK_`, browser tokens with `eyJ`, and older API tokens are 50 letters and digits.
/// Something may be stuck to the front.
fn is_credential(word: &str) -> bool {
    let after_pt = find(word, "PT").map_or(0, |at| word.len() - at - 2);
    let is_token = after_pt >= 8 || (word.starts_with("PT") && after_pt > 0);
    is_token || find(word, "PSK_").is_some() || find(word, "eyJ").is_some() || is_random(word)
}

fn is_random(word: &str) -> bool {
    word.len() >= 24 && word.bytes().any(|byte| byte.is_ascii_digit()) && !word.contains('_')
}
