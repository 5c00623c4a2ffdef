//! Samples that were meant to be replaced.

const WORDS: [&str; 9] =
    ["your", "example", "placeholder", "changeme", "replace", "insert", "redacted", "undefined", "xxxx"];
/// Longer values are not judged by words: 20 characters of chance seldom spell one, 50 might.
const LONGEST: usize = 40;
const LEAST_REPEATED: usize = 3;

/// Looks like `your-api-token`, `<token>`, `${TOKEN}`, `$TOKEN`, `%TOKEN%`, `PTxxxxxxxx`, `[redacted]`, `undefined`, `***`.
pub fn is_placeholder(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let is_word = lower.len() <= LONGEST && WORDS.iter().any(|word| lower.contains(word));
    is_word || lower == "null" || is_bracketed(text) || is_variable(text) || is_repeated(&lower)
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

/// `PTxxxx…`, `********`, `0000`: one character over and over, perhaps behind the mark.
fn is_repeated(lower: &str) -> bool {
    let body = lower.strip_prefix("pt").unwrap_or(lower);
    let first = body.chars().next();
    body.len() >= LEAST_REPEATED && body.chars().all(|c| Some(c) == first)
}
