//! Placeholders that the user was meant to replace.

use super::bytes::find_ignoring_case;

const WORDS: [&str; 9] =
    ["your", "example", "placeholder", "changeme", "replace", "insert", "redacted", "undefined", "xxxx"];
/// Longer values are not searched for words: 20 random characters rarely spell one, 50 might.
const MAX_WORD_SEARCH_LENGTH: usize = 40;
const MIN_REPEATED_LENGTH: usize = 3;

/// Whether a value is a placeholder such as `your-api-token`, `<token>`, `${TOKEN}`, `$TOKEN`,
/// `%TOKEN%`, `PTxxxxxxxx`, `PT…`, `[redacted]`, `undefined` or `***`.
pub fn is_placeholder(text: &str) -> bool {
    // Avoids a lower-case copy: the text may be a token, and the copy would not be wiped.
    let contains = |word: &&str| find_ignoring_case(text.as_bytes(), word).next().is_some();
    let is_word = text.len() <= MAX_WORD_SEARCH_LENGTH && WORDS.iter().any(contains);
    let is_null = text.eq_ignore_ascii_case("null");
    let is_shortened = text.ends_with('…');
    is_word || is_null || is_shortened || is_bracketed(text) || is_variable(text) || is_repeated(text)
}

fn is_bracketed(text: &str) -> bool {
    [('<', '>'), ('[', ']'), ('{', '}'), ('%', '%')]
        .iter()
        .any(|(open, close)| text.starts_with(*open) && text.ends_with(*close))
}

fn is_variable(text: &str) -> bool {
    let Some(name) = text.strip_prefix('$') else { return false };
    (name.starts_with('{') && name.ends_with('}'))
        || name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
}

/// One character repeated, perhaps after the prefix: `PTxxxx…`, `********`, `0000`.
fn is_repeated(text: &str) -> bool {
    let has_prefix = text.get(..2).is_some_and(|prefix| prefix.eq_ignore_ascii_case("pt"));
    let body = if has_prefix { &text[2..] } else { text };
    let first = body.chars().next();
    body.len() >= MIN_REPEATED_LENGTH
        && body.chars().all(|c| first.is_some_and(|first| c.eq_ignore_ascii_case(&first)))
}
