//! What may be quoted in a problem. A caller who passes a token in the wrong place must not find it in a log.

use crate::looks;
use crate::seek::find;

/// Longer texts are told by their length.
const LONGEST_QUOTE: usize = 40;

/// A name that announces a secret: `token`, `sip_auth_password`, `clientSecret`; `max_tokens` announces none.
pub(super) fn is_secret_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with("token")
        || ["password", "secret", "credential", "authorization"]
            .iter()
            .any(|word| find(&name, word).is_some())
}

/// Short and free of anything shaped like a credential, so that a key may appear in a path.
pub(super) fn is_short_name(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    text.len() <= LONGEST_QUOTE && !words.any(is_credential) && looks::find(text).is_empty()
}

/// May be quoted as a value: as above, and shown as it is.
pub(super) fn is_quotable(text: &str) -> bool {
    is_short_name(text) && !text.chars().any(char::is_control)
}

/// Any part of a credential, which has no whole shape to find: API tokens begin with `PT`, signing keys with `PSK_`, browser
/// tokens with `eyJ`, and older API tokens are 50 letters and digits. Something may be stuck to the front.
fn is_credential(word: &str) -> bool {
    let after_pt = find(word, "PT").map_or(0, |at| word.len() - at - 2);
    let is_token = after_pt >= 8 || (word.starts_with("PT") && after_pt > 0);
    is_token || find(word, "PSK_").is_some() || find(word, "eyJ").is_some() || is_random(word)
}

fn is_random(word: &str) -> bool {
    word.len() >= 24 && word.bytes().any(|byte| byte.is_ascii_digit()) && !word.contains('_')
}
