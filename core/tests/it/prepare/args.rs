//! Arguments as a JSON string, as the bindings pass them.

use std::time::Duration;

use serde_json::json;
use signalwire_core::{Args, Validation};

use super::args;

/// `path: expected, got` of each problem of invalid arguments.
fn unreadable(text: &str) -> Vec<String> {
    let problems = Args::parse(text).expect_err("unreadable");
    problems.into_iter().map(|it| format!("{}: {}, {}", it.path, it.expected, it.got)).collect()
}

#[test]
fn everything_may_be_absent() {
    let none = args("{}");
    assert!(none.path.is_empty() && none.query.is_none() && none.body.is_none() && none.next.is_none());
    assert!(none.options.validate.is_none() && none.options.timeout.is_none());
}

#[test]
fn everything_may_be_present() {
    let all = args(
        r#"{ "path": ["v1", 2], "query": { "a": 1 }, "body": {"b" : 1}, "next": "/x", "options": { "timeoutMs": 100, "maxRetries": 0,
             "extraBody": { "c": 1 }, "extraQuery": { "d": 1 }, "validate": "off", "subscriberToken": "t" } }"#,
    );
    assert_eq!(all.path, [json!("v1"), json!(2)]);
    assert_eq!(all.query, Some(json!({ "a": 1 })));
    assert_eq!(all.body.unwrap().get(), r#"{"b" : 1}"#);
    assert_eq!(all.next.as_deref(), Some("/x"));
    assert_eq!((all.options.timeout, all.options.max_retries), (Some(Duration::from_millis(100)), Some(0)));
    assert_eq!(all.options.extra_body.unwrap()["c"], 1);
    assert_eq!(all.options.extra_query.unwrap()["d"], 1);
    assert_eq!(all.options.validate, Some(Validation::Off));
    assert_eq!(all.options.subscriber_token.as_deref(), Some("t"));
}

#[test]
fn invalid_options_are_named() {
    let wrong = r#"{ "options": { "timeoutMs": -1, "maxRetries": 1.5, "validate": "of", "subscriberToken": 12345, "timeout": 1 } }"#;
    assert_eq!(
        unreadable(wrong),
        [
            "options.timeoutMs: a whole number from 0 to 9007199254740991, a smaller number",
            "options.maxRetries: a whole number from 0 to 4294967295, a number with a fraction",
            r#"options.validate: one of "on", "off", a string of 2 characters"#,
            "options.subscriberToken: a string, a number",
            "options.timeout: a known field, a number",
        ]
    );
    let problems = Args::parse(wrong).unwrap_err();
    assert_eq!(problems[4].hint.as_deref(), Some(r#"did you mean "timeoutMs"?"#));
}

#[test]
fn unknown_arguments_and_types_are_reported() {
    assert_eq!(unreadable(r#"{ "boddy": {} }"#), ["boddy: a known field, an object of 0 fields"]);
    assert_eq!(unreadable(r#"{ "path": "v1" }"#), ["path: an array, a string of 2 characters"]);
    assert_eq!(unreadable("1"), ["body: an object, a number"]);
}

#[test]
fn invalid_json_is_not_quoted() {
    for text in ["{", "", "nothing PTdeadbeef", r#"{"path":["\ud800 PTdeadbeef"]}"#, r#"{"next":"PTdeadbeef"#]
    {
        let problems = unreadable(text).join(" ");
        assert!(problems.starts_with("arguments: JSON of") && !problems.contains("PT"), "{problems}");
    }
    let deep = format!(r#"{{"query":{}{}}}"#, "[".repeat(500), "]".repeat(500));
    assert!(unreadable(&deep)[0].starts_with("arguments: JSON of at most 127 levels"));
}

#[test]
fn a_value_of_a_wrong_type_is_not_quoted() {
    let problems = unreadable(
        r#"{ "options": { "timeoutMs": "PTdeadbeef", "validate": "PTdeadbeef", "extraBody": "PTdeadbeef" } }"#,
    );
    assert!(!problems.join(" ").contains("PT"), "{problems:?}");
    assert_eq!(problems.len(), 3);
}
