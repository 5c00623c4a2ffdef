//! What looks like a token, a JWT, a signing key or a credential in a text.

use signalwire_core::secrets::detect;
use signalwire_core::secrets::redact::redact;

use crate::support::{text, token};

/// Findings are parts of the text, in order, and no token comes through.
pub fn check(input: &[u8]) {
    let text = text(input);
    let found = detect::detect(&text);
    assert!(found.iter().all(|it| text.get(it.range.clone()).is_some_and(|part| !part.is_empty())));
    assert!(found.windows(2).all(|pair| pair[0].range.end <= pair[1].range.start));
    let clean = redact(&text);
    assert!(!clean.contains(&token()) || is_inside_a_word(&clean), "{clean}");
    let _ = detect::classify(&text);
}

/// Letters or digits that touch the token make it a longer word, which is none.
fn is_inside_a_word(text: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    text.match_indices(&token())
        .all(|(at, token)| text[..at].ends_with(is_word) || text[at + token.len()..].starts_with(is_word))
}
