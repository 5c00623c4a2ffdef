//! Checks that follow from SignalWire's list of error codes and not from the schemas. A value that
//! the API may accept is accepted and noted.

use axum::http::Uri;
use serde_json::Value;
use signalwire_core::error::Problem;

use crate::api_error::Reason;
use crate::store::Attributes;

/// What a field contains.
#[derive(Clone, Copy)]
enum Rule {
    /// A phone number; the code of a value that contains no digit.
    Number(&'static str),
    /// A phone number, a SIP address or the address of a resource.
    Destination,
    /// A URL over http or https.
    Url,
    /// The URLs of media.
    Media,
}

/// The fields of an operation.
type Fields = &'static [(&'static str, Rule)];

const MESSAGE: Fields = &[
    ("to", Rule::Number("invalid_to_number")),
    ("from", Rule::Number("invalid_from_number")),
    ("status_callback", Rule::Url),
    ("media", Rule::Media),
];
const COMPATIBLE_MESSAGE: Fields = &[
    ("To", Rule::Number("invalid_to_number")),
    ("From", Rule::Number("invalid_from_number")),
    ("StatusCallback", Rule::Url),
    ("MediaUrl", Rule::Media),
];
const CALL: Fields =
    &[("to", Rule::Destination), ("url", Rule::Url), ("fallback_url", Rule::Url), ("status_url", Rule::Url)];
const COMPATIBLE_CALL: Fields = &[
    ("To", Rule::Destination),
    ("Url", Rule::Url),
    ("FallbackUrl", Rule::Url),
    ("StatusCallback", Rule::Url),
    ("RecordingStatusCallback", Rule::Url),
];
const NUMBER: Fields = &[("number", Rule::Number("invalid_number_format"))];
const COMPATIBLE_NUMBER: Fields = &[("PhoneNumber", Rule::Number("invalid_number_format"))];

/// The fields of which a message has at least one: a text, media or what a template contains.
type Contents = &'static [&'static str];

const MESSAGE_CONTENTS: Contents = &["body", "media", "content", "template_id"];
const COMPATIBLE_MESSAGE_CONTENTS: Contents = &["Body", "MediaUrl", "ApplicationSid", "MessagingServiceSid"];

/// The checked operations.
const OPERATIONS: [(&str, Fields, Contents); 6] = [
    ("messaging.messages.create", MESSAGE, MESSAGE_CONTENTS),
    ("compat.messages.create", COMPATIBLE_MESSAGE, COMPATIBLE_MESSAGE_CONTENTS),
    ("calling.dial", CALL, &[]),
    ("compat.calls.create", COMPATIBLE_CALL, &[]),
    ("phoneNumbers.create", NUMBER, &[]),
    ("compat.phoneNumbers.purchase", COMPATIBLE_NUMBER, &[]),
];

/// What the checks have found.
#[derive(Default)]
pub(super) struct Findings {
    /// The reasons to reject the request.
    pub reasons: Vec<Reason>,
    /// Why the API may reject it.
    pub unchecked: Vec<String>,
}

/// Checks the input of an operation. `prefix` precedes the names of fields.
pub(super) fn check(operation: &str, prefix: &str, input: &Attributes) -> Findings {
    let mut findings = Findings::default();
    let Some((_, fields, contents)) = OPERATIONS.iter().find(|(name, ..)| *name == operation) else {
        return findings;
    };
    for (name, rule) in *fields {
        for value in texts(input.get(*name)) {
            findings.check(&format!("{prefix}{name}"), *rule, value);
        }
    }
    if let [text, media, ..] = contents
        && contents.iter().all(|name| is_blank(input.get(*name)))
    {
        let expected = format!("a text, because there is no {media}");
        let problem = Problem::new(&format!("{prefix}{text}"), &expected, "nothing");
        findings.reasons.push(Reason { problem, code: "body_or_media_required" });
    }
    findings
}

impl Findings {
    fn check(&mut self, path: &str, rule: Rule, value: &str) {
        match rule {
            Rule::Number(code) => self.check_number(path, code, value),
            Rule::Destination => self.check_destination(path, value),
            Rule::Url => self.check_url(path, "not_an_http_url", value),
            Rule::Media => self.check_url(path, "invalid_media_url", value),
        }
    }

    fn reject(&mut self, path: &str, code: &'static str, expected: &str, value: &str) {
        let got = if value.is_empty() { "an empty string".to_owned() } else { length(value) };
        let code = if value.is_empty() { "missing_required_parameter" } else { code };
        self.reasons.push(Reason { problem: Problem::new(path, expected, &got), code });
    }

    fn check_number(&mut self, path: &str, code: &'static str, value: &str) {
        if !has_digit(value) {
            self.reject(path, code, "a phone number in E.164 format, such as +12065550100", value);
        } else if !is_e164(value) {
            self.unchecked.push(format!("{path}: not a phone number in E.164 format"));
        }
    }

    fn check_destination(&mut self, path: &str, value: &str) {
        if is_e164(value) || value.starts_with("sip:") || value.starts_with("sips:") {
            return;
        }
        if has_digit(value) || value.contains([':', '/', '@']) {
            self.unchecked.push(format!("{path}: neither a phone number in E.164 format nor a SIP address"));
        } else {
            let expected = "a phone number in E.164 format, a SIP address or the address of a resource";
            self.reject(path, "to_destination_unresolvable", expected, value);
        }
    }

    /// An empty URL is accepted, because forms contain empty fields.
    fn check_url(&mut self, path: &str, code: &'static str, value: &str) {
        let (scheme, _) = value.split_once("://").unwrap_or_default();
        let is_http = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
        if value.is_empty() || (is_http && value.parse::<Uri>().is_ok()) {
            return;
        }
        if is_http || value.contains(['%', '{']) {
            self.unchecked.push(format!("{path}: not a URL"));
        } else {
            self.reject(path, code, "a URL that starts with http:// or https://", value);
        }
    }
}

fn length(value: &str) -> String {
    format!("a string of {} characters", value.chars().count())
}

fn has_digit(value: &str) -> bool {
    value.contains(|letter: char| letter.is_ascii_digit())
}

/// A plus sign and 2 to 15 digits, the first of which is not 0.
fn is_e164(value: &str) -> bool {
    let digits = value.strip_prefix('+').unwrap_or_default();
    (2..=15).contains(&digits.len())
        && !digits.starts_with('0')
        && digits.bytes().all(|digit| digit.is_ascii_digit())
}

fn texts(value: Option<&Value>) -> Vec<&str> {
    match value {
        Some(Value::Array(items)) => items.iter().filter_map(Value::as_str).collect(),
        Some(Value::String(text)) => vec![text],
        _ => Vec::new(),
    }
}

fn is_blank(value: Option<&Value>) -> bool {
    match value {
        None | Some(Value::Null) => true,
        Some(Value::String(text)) => text.is_empty(),
        Some(Value::Array(items)) => items.is_empty(),
        Some(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[allow(clippy::needless_pass_by_value, reason = "the input is built where it is passed")]
    fn found(operation: &str, input: Value) -> (Vec<&'static str>, usize) {
        let findings = check(operation, "", input.as_object().unwrap());
        (findings.reasons.iter().map(|reason| reason.code).collect(), findings.unchecked.len())
    }

    fn message(to: &str) -> (Vec<&'static str>, usize) {
        found("messaging.messages.create", json!({ "to": to, "from": "+12065550100", "body": "x" }))
    }

    #[test]
    fn only_values_that_are_certainly_no_number_are_rejected() {
        assert_eq!(message("+12065550101"), (vec![], 0));
        for to in ["2065550101", "+1 206 555 0101", "12345", "+0123"] {
            assert_eq!(message(to), (vec![], 1), "{to}");
        }
        assert_eq!(message("hello"), (vec!["invalid_to_number"], 0));
        assert_eq!(message(""), (vec!["missing_required_parameter"], 0));
    }

    #[test]
    fn a_message_needs_a_text_or_media() {
        let with = |name: &str, value: Value| {
            let input = json!({ "to": "+12065550101", "from": "+12065550100", name: value });
            found("messaging.messages.create", input).0
        };
        assert_eq!(with("body", json!("")), ["body_or_media_required"]);
        assert_eq!(with("media", json!([])), ["body_or_media_required"]);
        for (name, value) in [("body", json!(" ")), ("media", json!(["https://example.com/1.png"]))] {
            assert_eq!(with(name, value), [""; 0], "{name}");
        }
        assert_eq!(with("content", json!({ "type": "text" })), [""; 0]);
    }

    #[test]
    fn only_values_that_are_certainly_no_url_are_rejected() {
        let with = |url: &str| found("calling.dial", json!({ "to": "sip:a@example.com", "status_url": url }));
        for url in ["https://example.com/a?b=c", "HTTP://localhost:3000", ""] {
            assert_eq!(with(url), (vec![], 0), "{url}");
        }
        for url in ["https://example.com/a b", "%{base}/status", "{{url}}"] {
            assert_eq!(with(url), (vec![], 1), "{url}");
        }
        for url in ["nope", "/status", "ftp://example.com/"] {
            assert_eq!(with(url), (vec!["not_an_http_url"], 0), "{url}");
        }
    }

    #[test]
    fn calls_reach_numbers_and_addresses() {
        let to = |to: &str| found("calling.dial", json!({ "to": to }));
        assert_eq!((to("+12065550101"), to("sip:a@example.com")), ((vec![], 0), (vec![], 0)));
        assert_eq!((to("/public/support").1, to("client:anna").1), (1, 1));
        assert_eq!(to("hello").0, ["to_destination_unresolvable"]);
    }
}
