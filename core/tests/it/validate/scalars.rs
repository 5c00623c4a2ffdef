//! Strings, numbers, booleans, enums.

use serde_json::{Value, json};
use signalwire_core::internal::operations::schema::{Field, NumberRule, Object, Schema, StringRule};
use signalwire_core::internal::validate::{Encoding, validate};

use super::{INTEGER, STRING, object, passes, problem};

static PERCENT: NumberRule = NumberRule { minimum: Some(0.0), maximum: Some(100.0), above_minimum: false };
static POSITIVE: NumberRule = NumberRule { minimum: Some(0.0), above_minimum: true, ..NumberRule::NONE };
static SHORT: StringRule = StringRule { min_length: Some(2), max_length: Some(4), ..StringRule::NONE };
#[cfg(feature = "server")]
static COLOUR: StringRule = StringRule { pattern: Some("^#[0-9a-fA-F]{6}$"), ..StringRule::NONE };
static NOT_NEXT: StringRule = StringRule { pattern: Some("^(?!next$).*$"), ..StringRule::NONE };
static ID: StringRule = StringRule { format: Some("uuid"), ..StringRule::NONE };

#[test]
fn each_type_accepts_only_its_values() {
    let kinds = [
        (STRING, json!("a")),
        (INTEGER, json!(1)),
        (Schema::Boolean, json!(false)),
        (Schema::Null, Value::Null),
    ];
    for (schema, _) in &kinds {
        let taken = kinds.iter().filter(|(_, value)| passes(*schema, value)).count();
        assert_eq!(taken, 1, "{schema:?}");
        assert!(!passes(*schema, &json!([])) && !passes(*schema, &json!({})));
    }
    assert!(kinds.iter().all(|(_, value)| passes(Schema::Any, value)));
}

#[test]
fn a_problem_names_path_expectation_and_type() {
    assert_eq!(problem(STRING, &json!(7)), "body: a string, a number");
    assert_eq!(problem(INTEGER, &json!("seven")), "body: a whole number, a string of 5 characters");
    assert_eq!(problem(Schema::Boolean, &Value::Null), "body: true or false, null");
    assert_eq!(problem(STRING, &json!([1, 2])), "body: a string, an array of 2 items");
}

#[test]
fn integers_may_be_written_as_fractions_and_be_large() {
    for whole in ["1.0", "1e3", "-0", "18446744073709551615", "123456789012345678901234567890"] {
        assert!(passes(INTEGER, &serde_json::from_str(whole).unwrap()), "{whole}");
    }
    assert_eq!(problem(INTEGER, &json!(1.5)), "body: a whole number, a number with a fraction");
}

#[test]
fn number_limits_are_inclusive() {
    let percent = Schema::Number(&PERCENT);
    assert!(passes(percent, &json!(0)) && passes(percent, &json!(100)) && passes(percent, &json!(0.5)));
    assert_eq!(problem(percent, &json!(100.1)), "body: a number from 0 to 100, a greater number");
    assert_eq!(problem(percent, &json!(-1)), "body: a number from 0 to 100, a smaller number");
}

#[test]
fn an_exclusive_minimum_excludes_itself() {
    let positive = Schema::Integer(&POSITIVE);
    assert!(passes(positive, &json!(1)));
    assert_eq!(problem(positive, &json!(0)), "body: a whole number above 0, a smaller number");
}

#[test]
fn lengths_count_code_points() {
    let short = Schema::String(&SHORT);
    assert!(passes(short, &json!("👩👩👩👩")));
    assert_eq!(problem(short, &json!("👩👩👩👩👩")), "body: at most 4 characters, 5 characters");
    assert_eq!(problem(short, &json!("é")), "body: at least 2 characters, 1 character");
}

#[cfg(feature = "server")]
#[test]
fn a_pattern_is_searched_and_the_string_not_shown() {
    let colour = Schema::String(&COLOUR);
    assert!(passes(colour, &json!("#a1B2c3")));
    let expected = "body: a string that matches ^#[0-9a-fA-F]{6}$, a string of 7 characters";
    assert_eq!(problem(colour, &json!("#a1B2cz")), expected);
    assert!(!passes(colour, &json!("#a1B2c3\n")));
}

#[test]
fn an_unsupported_pattern_accepts_everything() {
    assert!(passes(Schema::String(&NOT_NEXT), &json!("next")));
}

#[test]
fn formats_are_named_and_not_validated() {
    assert!(passes(Schema::String(&ID), &json!("not-a-uuid")));
    assert_eq!(problem(Schema::String(&ID), &json!(1)), "body: a string (uuid), a number");
}

#[test]
fn enums_list_their_values_and_suggest_the_nearest() {
    let layout = Schema::Enum(&["grid-responsive", "highlight-1-responsive"]);
    assert!(passes(layout, &json!("grid-responsive")));
    let found = super::problems(layout, &json!("grid_responsiv"));
    assert_eq!(found[0].expected, r#"one of "grid-responsive", "highlight-1-responsive""#);
    assert_eq!(found[0].got, "a string of 14 characters");
    assert_eq!(found[0].hint.as_deref(), Some(r#"did you mean "grid-responsive"?"#));
    assert_eq!(super::problems(layout, &json!("else"))[0].hint, None);
}

#[test]
fn number_enums_compare_values() {
    let rates = Schema::NumberEnum(&[8000.0, 16000.0]);
    assert!(passes(rates, &json!(8000)) && passes(rates, &json!(8000.0)));
    assert_eq!(problem(rates, &json!(44100)), "body: one of 8000, 16000, a number");
}

#[test]
fn boolean_enums_compare_values() {
    let always = Schema::BooleanEnum(&[true]);
    assert!(passes(always, &json!(true)));
    assert_eq!(problem(always, &json!(false)), "body: true, false");
    assert_eq!(problem(always, &json!("true")), "body: true, a string of 4 characters");
}

#[test]
fn nullable_accepts_null_and_reports_it() {
    static INNER: Schema = Schema::NUMBER;
    static HOLDER: Object = object(&[Field::required("price", Schema::Nullable(&INNER))]);
    assert!(passes(Schema::Object(&HOLDER), &json!({ "price": null })));
    assert_eq!(problem(Schema::Object(&HOLDER), &json!({})), "price: a number or null, nothing");
    assert!(!passes(Schema::Object(&HOLDER), &json!({ "price": "x" })));
}

#[test]
fn strings_in_the_text_encoding_are_parsed() {
    let as_text = |schema, value: Value| validate(&schema, &value, Encoding::Text).is_empty();
    assert!(as_text(Schema::Integer(&PERCENT), json!("20")) && as_text(Schema::Boolean, json!("true")));
    assert!(as_text(STRING, json!(15_551_234_567_u64)) && as_text(Schema::Enum(&["true"]), json!(true)));
    assert!(!as_text(Schema::Integer(&PERCENT), json!("200")));
    assert!(!as_text(INTEGER, json!("many")) && !as_text(Schema::Boolean, json!("yes")));
    assert!(!as_text(Schema::NUMBER, json!("NaN")) && !as_text(Schema::NUMBER, json!("inf")));
    assert!(!as_text(STRING, json!({})));
}
