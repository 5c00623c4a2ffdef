//! List filters, derived from the names of query parameters.

use std::cmp::Ordering;

use serde_json::Value;

use super::Attributes;
use crate::clock::{parse_day, parse_time};
use signalwire_api::snake_case;

/// The comparison of an attribute with a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comparison {
    Equals,
    Contains,
    Before,
    AtMost,
    After,
    AtLeast,
}

/// The suffixes of parameter names. `StartTime>` is written `StartTime>=2026-11-24`, so it includes
/// the day.
const SUFFIXES: [(&str, Comparison); 7] = [
    ("<", Comparison::AtMost),
    (">", Comparison::AtLeast),
    ("_on_or_before", Comparison::AtMost),
    ("_before", Comparison::Before),
    ("_after", Comparison::After),
    ("_on", Comparison::Equals),
    ("_matches", Comparison::Contains),
];

/// Parameter names that differ from the name of the attribute.
const ALIASES: [(&str, &str); 4] =
    [("created", "created_at"), ("starts", "join_from"), ("ends", "join_until"), ("room_name", "name")];

/// Whether the attributes match a parameter. A parameter without an attribute of its name matches
/// everything, and so does a time that cannot be parsed.
pub(crate) fn matches_filter(attributes: &Attributes, parameter: &str, wanted: &Value) -> bool {
    let (name, comparison) = parse_parameter(&snake_case(parameter));
    match (attributes.get(&name), comparison) {
        (Some(Value::Object(_) | Value::Array(_)), _) | (None, Comparison::Equals | Comparison::Contains) => {
            true
        }
        (Some(Value::Null), Comparison::Equals | Comparison::Contains) => false,
        (Some(attribute), Comparison::Contains) => text(attribute).contains(&text(wanted)),
        (Some(attribute), Comparison::Equals) => {
            text(attribute) == text(wanted)
                || (is_time(&name) && order(attribute, wanted).is_some_and(Ordering::is_eq))
        }
        (attribute, _) if parse_day(&text(wanted)).is_some() || parse_time(&text(wanted)).is_some() => {
            attribute
                .and_then(|attribute| order(attribute, wanted))
                .is_some_and(|order| satisfies(comparison, order))
        }
        _ => true,
    }
}

fn parse_parameter(parameter: &str) -> (String, Comparison) {
    let suffix =
        SUFFIXES.iter().find_map(|(end, comparison)| Some((parameter.strip_suffix(end)?, *comparison)));
    let filter = parameter.strip_prefix("filter_");
    let (name, comparison) = match (suffix, filter) {
        (Some(found), _) => found,
        // A state is compared as a whole; other filters match a substring.
        (None, Some("state")) => ("state", Comparison::Equals),
        (None, Some(name)) => (name, Comparison::Contains),
        (None, None) => (parameter, Comparison::Equals),
    };
    let known = ALIASES.iter().find(|(own, _)| *own == name);
    (known.map_or(name, |(_, attribute)| *attribute).to_owned(), comparison)
}

fn is_time(name: &str) -> bool {
    name.starts_with("date_") || name.ends_with("_time") || name.ends_with("_at")
}

/// Compares the time of an attribute with a time, or its day with a day.
fn order(attribute: &Value, wanted: &Value) -> Option<Ordering> {
    let time = parse_time(attribute.as_str()?)?;
    match parse_day(&text(wanted)) {
        Some(day) => Some(time.date().cmp(&day)),
        None => Some(time.cmp(&parse_time(&text(wanted))?)),
    }
}

fn satisfies(comparison: Comparison, order: Ordering) -> bool {
    match comparison {
        Comparison::Before => order.is_lt(),
        Comparison::AtMost => order.is_le(),
        Comparison::After => order.is_gt(),
        Comparison::AtLeast => order.is_ge(),
        Comparison::Equals | Comparison::Contains => order.is_eq(),
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn call(parameter: &str, wanted: &str) -> bool {
        let attributes = json!({
            "status": "completed", "name": "north lobby", "state": "inactive", "room": {}, "ended_at": null,
            "created_at": "2026-11-24T10:00:00Z", "start_time": "Tue, 24 Nov 2026 10:00:00 +0000",
        });
        matches_filter(attributes.as_object().unwrap(), parameter, &json!(wanted))
    }

    #[test]
    fn signs_include_the_day_and_words_exclude_it() {
        assert!(
            call("StartTime>", "2026-11-24")
                && call("StartTime<", "2026-11-24")
                && call("StartTime", "2026-11-24")
        );
        assert!(
            !call("StartTime>", "2026-11-25")
                && !call("StartTime<", "2026-11-23")
                && !call("StartTime", "2026-11-23")
        );
        assert!(!call("created_before", "2026-11-24") && !call("created_after", "2026-11-24"));
        assert!(
            call("created_before", "2026-11-25")
                && call("created_after", "2026-11-23")
                && call("created_on", "2026-11-24")
        );
    }

    #[test]
    fn a_time_is_compared_to_the_second_in_either_format() {
        assert!(
            call("created_after", "2026-11-24T09:59:59Z") && !call("created_after", "2026-11-24T10:00:00Z")
        );
        assert!(call("StartTime>", "Tue, 24 Nov 2026 10:00:00 GMT"));
        assert!(!call("StartTime>", "2026-11-24T11:00:01+01:00"));
        assert!(call("created_after", "some day"), "a time that cannot be parsed filters nothing");
        assert!(!call("EndTime>", "2026-11-24"), "null matches no day");
    }

    #[test]
    fn strings_are_compared_as_a_whole_or_as_substrings() {
        assert!(call("Status", "completed") && !call("Status", "complete"));
        assert!(
            call("filter_name", "lobby")
                && call("room_name_matches", "north")
                && !call("filter_name", "south")
        );
        assert!(!call("filter_state", "active") && call("page", "7") && call("room", "7"));
    }
}
