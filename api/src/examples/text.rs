//! Sample strings.

use crate::StringRule;
use regex_lite::Regex;

/// Candidates: each pattern of the API matches at least one of them.
const STRINGS: [&str; 10] = [
    "sample",
    "+15551234567",
    "https://example.com/sample",
    "1h30m",
    "#112233",
    "0123456789",
    "prompt:sample",
    "say:sample",
    "0.0125",
    "sample-0123456789-0123456789-0123456789-abc",
];

/// A string that matches the rule: the first matching candidate, or a sequence of `x`.
pub(super) fn sample_string(rule: &StringRule) -> String {
    if let Some(text) = rule.format.as_deref().and_then(sample_format) {
        return text.to_owned();
    }
    let known = STRINGS.iter().find(|text| matches_rule(rule, text));
    let length = rule.min_length.unwrap_or(1).min(rule.max_length.unwrap_or(u32::MAX));
    known.map_or_else(|| "x".repeat(length as usize), ToString::to_string)
}

/// A string for a field of this name, if the name implies a format.
pub(super) fn sample_named(name: &str, rule: &StringRule) -> String {
    let name = super::snake_case(name);
    let format = match name.rsplit('_').next().unwrap_or_default() {
        "id" | "sid" => "uuid",
        "url" | "uri" => "uri",
        "at" => "date-time",
        "email" => "email",
        "from" | "to" | "number" => "phone",
        _ if name.starts_with("date_") => "mail-date",
        _ => "",
    };
    let known = sample_format(format).filter(|text| matches_rule(rule, text));
    known.map_or_else(|| sample_string(rule), ToOwned::to_owned)
}

fn sample_format(format: &str) -> Option<&'static str> {
    Some(match format {
        "uuid" => "3fa85f64-5717-4562-b3fc-2c963f66afa6",
        "date-time" => "2026-01-02T03:04:05Z",
        "date" => "2026-01-02",
        "uri" => "https://example.com/sample",
        "email" => "sample@example.com",
        "phone" => "+15551234567",
        "mail-date" => "Fri, 02 Jan 2026 03:04:05 +0000",
        "jwt" => "eyJhbGciOiJIUzUxMiJ9.eyJleHAiOjF9.c2FtcGxl",
        _ => return None,
    })
}

/// Checks length and pattern. Accepts every string if the pattern cannot be compiled (it contains a
/// look-ahead).
pub(super) fn matches_rule(rule: &StringRule, text: &str) -> bool {
    let length = text.chars().count();
    let least = rule.min_length.is_none_or(|least| length >= least as usize);
    let most = rule.max_length.is_none_or(|most| length <= most as usize);
    let pattern = rule.pattern.as_deref().and_then(|pattern| Regex::new(pattern).ok());
    least && most && pattern.is_none_or(|pattern| pattern.is_match(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(pattern: Option<&str>, min_length: Option<u32>, max_length: Option<u32>) -> StringRule {
        StringRule { format: None, pattern: pattern.map(ToOwned::to_owned), min_length, max_length }
    }

    #[test]
    fn a_sample_matches_pattern_and_lengths() {
        assert_eq!(sample_string(&rule(Some("^#[0-9a-fA-F]{6}$"), None, None)), "#112233");
        assert_eq!(sample_string(&rule(Some("^[A-Za-z0-9_-]+$"), Some(43), Some(43))).len(), 43);
        assert_eq!(sample_string(&rule(None, Some(200), None)).len(), 200);
        assert_eq!(sample_string(&rule(None, None, Some(0))), "");
    }

    #[test]
    fn the_name_of_a_field_implies_a_format_if_the_rule_allows_it() {
        assert_eq!(sample_named("VoiceUrl", &rule(None, None, None)), "https://example.com/sample");
        assert_eq!(sample_named("call_sid", &rule(None, None, None)).len(), 36);
        assert_eq!(sample_named("call_sid", &rule(None, None, Some(6))), "sample");
        assert_eq!(sample_named("state", &rule(None, None, None)), "sample");
    }

    #[test]
    fn lengths_count_code_points() {
        assert!(matches_rule(&rule(None, None, Some(2)), "éé"));
        assert!(!matches_rule(&rule(None, Some(3), None), "éé"));
    }
}
