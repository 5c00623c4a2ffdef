//! Rust identifiers of the names and values of the API.

use std::collections::BTreeSet;

use crate::names::{capital, snake, words};

/// Keywords. All but the last 5 can be raw identifiers (`r#type`).
const KEYWORDS: [&str; 54] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while",
    "yield", "_", "crate", "self", "super", "Self",
];

/// Returns the identifiers and keywords in code.
pub fn identifiers_in(code: &str) -> BTreeSet<&str> {
    code.split(|c: char| !c.is_alphanumeric() && c != '_').collect()
}

/// Converts to `RoomSession`. Two adjacent numbers are separated: `10_20`.
pub fn pascal(text: &str) -> String {
    let mut name = String::new();
    for word in words(text) {
        let is_adjacent = name.ends_with(char::is_numeric) && word.starts_with(char::is_numeric);
        name.push_str(if is_adjacent { "_" } else { "" });
        name.push_str(&capital(&word));
    }
    name
}

/// Converts to the name of a field or method, with what Rust requires: `r#type`, `self_`, `_911`,
/// and `start_time_lt` for `StartTime<`.
pub fn identifier(text: &str) -> String {
    let text = &text.replace('<', "_lt").replace('>', "_gt");
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    let name = if text.chars().all(plain) { text.clone() } else { snake(text) };
    match KEYWORDS.iter().position(|word| *word == name) {
        Some(index) if index >= KEYWORDS.len() - 5 => format!("{name}_"),
        Some(_) => format!("r#{name}"),
        None if name.starts_with(|first: char| first.is_ascii_digit()) => format!("_{name}"),
        None => name,
    }
}

/// Converts to the name of a variant. `Other` is the variant of every enum for unknown values.
pub fn variant(text: &str) -> String {
    match pascal(text).as_str() {
        "" => "Empty".to_owned(),
        "Other" => "LiteralOther".to_owned(),
        "Self" => "LiteralSelf".to_owned(),
        name if name.starts_with(|first: char| first.is_ascii_digit()) => numeric_variant(text, name),
        name => name.to_owned(),
    }
}

/// Converts a value that begins with a digit, which a name cannot: `720p` to `P720`, `2x2` to
/// `Grid2x2`, `1.0` to `V1_0` and `2` to `N2`.
fn numeric_variant(text: &str, name: &str) -> String {
    let (number, unit) = text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
    let is_number = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    match unit.strip_prefix('x') {
        Some(rows) if is_number(rows) => format!("Grid{name}"),
        _ if unit.starts_with('.') => format!("V{name}"),
        _ if !unit.is_empty() && unit.chars().all(char::is_alphabetic) => format!("{}{number}", pascal(unit)),
        _ => format!("N{name}"),
    }
}

/// Converts `RoomSessions` to `RoomSession`. Handles regular English plurals, which the API uses.
pub fn singular(name: &str) -> String {
    let stem = |ending: &str| name.strip_suffix(ending).filter(|stem| stem.len() > 2);
    if let Some(stem) = stem("ies") {
        return format!("{stem}y");
    }
    let kept = ["ss", "us", "is"].iter().any(|ending| name.ends_with(ending));
    let sibilant = ["sses", "xes", "ches", "shes"].iter().any(|ending| name.ends_with(ending));
    let cut = if kept { None } else { stem(if sibilant { "es" } else { "s" }) };
    cut.unwrap_or(name).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_valid_rust() {
        for (text, name) in [
            ("type", "r#type"),
            ("self", "self_"),
            ("FriendlyName", "friendly_name"),
            ("page_size", "page_size"),
            ("911_enabled", "_911_enabled"),
            ("StartTime<", "start_time_lt"),
        ] {
            assert_eq!(identifier(text), name);
        }
    }

    #[test]
    fn variants_of_unusual_values_are_valid_names() {
        for (text, name) in [
            ("grid-responsive", "GridResponsive"),
            ("720p", "P720"),
            ("5up", "Up5"),
            ("10x10", "Grid10x10"),
            ("1.0.0", "V1_0_0"),
            ("2", "N2"),
            ("911 call", "N911Call"),
            ("L16@16000h", "L16_16000h"),
            ("other", "LiteralOther"),
            ("", "Empty"),
        ] {
            assert_eq!(variant(text), name);
        }
    }

    #[test]
    fn plurals_become_singular() {
        for (many, one) in [
            ("RoomSessions", "RoomSession"),
            ("Addresses", "Address"),
            ("Queues", "Queue"),
            ("Status", "Status"),
            ("Entries", "Entry"),
            ("Address", "Address"),
            ("Batches", "Batch"),
        ] {
            assert_eq!(singular(many), one);
        }
    }
}
