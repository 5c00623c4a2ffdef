//! Detection and redaction of tokens, JWTs, signing keys and credentials in text.

use signalwire_core::internal::secrets::detect;
use signalwire_core::internal::secrets::redact::redact;

use crate::support::{text, token};

/// Findings are non-overlapping ranges in order, and redaction leaves no token.
pub fn check(input: &[u8]) {
    let text = text(input);
    let found = detect::detect(&text);
    assert!(found.iter().all(|it| text.get(it.range.clone()).is_some_and(|part| !part.is_empty())));
    assert!(found.windows(2).all(|pair| pair[0].range.end <= pair[1].range.start));
    let clean = redact(&text);
    assert!(!clean.contains(&token()) || is_inside_a_word(&clean), "{clean}");
    let _ = detect::classify(&text);
}

/// Adjacent letters or digits make the token part of a longer word, which is not a token.
fn is_inside_a_word(text: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    text.match_indices(&token())
        .all(|(at, token)| text[..at].ends_with(is_word) || text[at + token.len()..].starts_with(is_word))
}
