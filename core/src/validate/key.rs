//! Selection of the object keys that a path may show. A key chosen by the caller may be a phone
//! number, an e-mail address or a token.

use crate::secrets::detect::{self, find_all};

/// All names of the API are shorter.
const MAX_LENGTH: usize = 40;

/// Suffixes of some names of the API: `DateCreated<`, `Parameter1.Name`.
const SUFFIXES: [&str; 4] = ["<", ">", ".Name", ".Value"];

/// Whether a key looks like the name of a field and not like a credential.
pub(super) fn is_shown(key: &str) -> bool {
    let name = SUFFIXES.iter().find_map(|suffix| key.strip_suffix(suffix)).unwrap_or(key);
    name.len() <= MAX_LENGTH && is_identifier(name) && !looks_secret(name)
}

/// Whether the text consists of ASCII letters, digits, `_` and `-`, and starts with a letter or
/// `_`.
pub(super) fn is_identifier(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

fn looks_secret(name: &str) -> bool {
    name.split('-').any(is_credential) || !detect::detect(name).is_empty()
}

/// Detects fragments of a credential, which have no complete shape: API tokens begin with `PT`,
/// signing keys with `PSK_`, browser tokens with `eyJ`, and older API tokens are 50 letters and
/// digits. Other characters may precede them.
fn is_credential(word: &str) -> bool {
    let after_pt = find_all(word, "PT").next().map_or(0, |at| word.len() - at - 2);
    let is_token = after_pt >= 8 || (word.starts_with("PT") && after_pt > 0);
    let contains = |mark| find_all(word, mark).next().is_some();
    is_token || contains("PSK_") || contains("eyJ") || is_random(word)
}

fn is_random(word: &str) -> bool {
    word.len() >= 24 && word.bytes().any(|byte| byte.is_ascii_digit()) && !word.contains('_')
}
