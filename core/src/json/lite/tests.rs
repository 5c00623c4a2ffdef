//! The small reader and writer against `serde_json`.

use proptest::prelude::*;
use serde_json::json;

use super::{Value, parse};

fn is_same(text: &str) -> bool {
    let theirs = serde_json::from_str::<serde_json::Value>(text).ok();
    // Numbers are kept as they were written, also those too large to be one there, so the text is
    // read again.
    let ours = parse(text).and_then(|value| serde_json::from_str(&value.to_string()).ok());
    ours == theirs
}

fn any_json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(|value| json!(value)),
        any::<i64>().prop_map(|value| json!(value)),
        any::<f64>().prop_map(|value| json!(value)),
        any::<String>().prop_map(|value| json!(value)),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(|values| json!(values)),
            prop::collection::btree_map(any::<String>(), inner, 0..6).prop_map(|fields| json!(fields)),
        ]
    })
}

proptest! {
    #[test]
    fn reads_what_serde_json_writes(value in any_json()) {
        prop_assert!(is_same(&value.to_string()));
        prop_assert!(is_same(&serde_json::to_string_pretty(&value).expect("JSON")));
    }

    #[test]
    fn writes_what_serde_json_writes(value in any_json()) {
        let text = value.to_string();
        prop_assert_eq!(parse(&text).expect("JSON").to_string(), text);
    }

    #[test]
    fn refuses_what_serde_json_refuses(value in any_json(), cut in any::<prop::sample::Index>(), with in "[\\[\\]{},:\"\\\\0-9eE.+tfnu \n-]{0,3}") {
        let text = value.to_string();
        let at = (0..=cut.index(text.len() + 1)).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
        prop_assert!(is_same(&format!("{}{with}{}", &text[..at], &text[at..])), "{}{with}{}", &text[..at], &text[at..]);
        prop_assert!(is_same(&text[..at]));
    }
}

#[test]
fn escapes_numbers_and_ends_are_those_of_the_rfc() {
    for text in [
        r#""\u00e9 \ud83d\ude00 \/ \b\f\n\r\t""#,
        r#""\ud83d""#,
        r#""\ud83dx""#,
        r#""\ude00""#,
        r#""\u12""#,
        r#""\x""#,
        "\"\n\"",
        "\"",
        "01",
        "-",
        "-0",
        "1.",
        ".5",
        "1e",
        "1e+5",
        "1E-5",
        "+1",
        "- 1",
        "NaN",
        "tru",
        "nul",
        "[1,]",
        "[,1]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "[1 2]",
        "1 2",
        "",
        " ",
        "\u{feff}1",
        "[[]",
        "{}}",
        "\t[ ]\r\n",
    ] {
        assert!(is_same(text), "{text}");
    }
}

#[test]
fn depth_ends_where_that_of_serde_json_does() {
    for depth in [1, 126, 127, 128, 10_000] {
        assert!(is_same(&format!("{}{}", "[".repeat(depth), "]".repeat(depth))), "{depth}");
    }
}

#[test]
fn of_a_name_that_comes_twice_the_last_counts() {
    let value = parse(r#"{"a":1,"b":2,"a":3}"#).expect("JSON");
    let fields = value.as_object().expect("an object");
    assert_eq!(fields.get("a").map(Value::to_string), Some("3".to_owned()));
}

#[test]
fn a_whole_number_is_one_that_is_written_so() {
    let number = |text: &str| parse(text).expect("a number");
    assert_eq!(number("18446744073709551615").as_u64(), Some(u64::MAX));
    assert_eq!([number("-1").as_u64(), number("1.5").as_u64(), number("\"1\"").as_u64()], [None; 3]);
}
