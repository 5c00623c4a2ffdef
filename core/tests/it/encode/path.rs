//! Each path value is one segment.

use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use serde_json::{Value, json};
use signalwire_core::Args;
use signalwire_core::internal::operations::Operation;
use signalwire_core::internal::prepare;

use super::{get, refused, target};

static ROOM: Operation = get("/api/video/rooms/{id}");
static TWO: Operation = get("/api/{first}/x/{second}.json");
static MESSAGE: Operation = get("/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}");
static ACCOUNT: Operation = get("/api/laml/2010-04-01/Accounts/{AccountSid}");

fn path(values: &[Value]) -> Args {
    Args::new().path(values.to_vec())
}

#[test]
fn values_are_in_order() {
    assert_eq!(target(&TWO, &path(&[json!("a"), json!("b")])), "/api/a/x/b.json");
}

#[test]
fn only_unreserved_characters_are_not_escaped() {
    let odd = path(&[json!("a/b?c#d e+f;g=h&i%2e:@é~-._")]);
    assert_eq!(
        target(&ROOM, &odd),
        "/api/video/rooms/a%2Fb%3Fc%23d%20e%2Bf%3Bg%3Dh%26i%252e%3A%40%C3%A9~-._"
    );
}

#[test]
fn dot_segments_are_rejected_and_their_escapes_are_text() {
    for walking in ["", ".", ".."] {
        assert_eq!(refused(&ROOM, &path(&[json!(walking)])), [format!("path.id: {walking:?}")]);
    }
    for (text, segment) in [("%2e", "%252e"), ("%2E%2e", "%252E%252e"), ("...", "..."), ("../x", "..%2Fx")] {
        assert_eq!(target(&ROOM, &path(&[json!(text)])), format!("/api/video/rooms/{segment}"));
    }
}

#[test]
fn numbers_are_formatted_and_other_types_are_rejected() {
    assert_eq!(target(&ROOM, &path(&[json!(42)])), "/api/video/rooms/42");
    let kinds = [json!(null), json!(true), json!([1]), json!({ "id": 1 })];
    let expected = ["null", "true", "an array of 1 item", "an object of 1 field"];
    for (kind, expected) in kinds.into_iter().zip(expected) {
        assert_eq!(refused(&ROOM, &path(&[kind])), [format!("path.id: {expected}")]);
    }
}

#[test]
fn missing_and_extra_values_are_reported_together() {
    assert_eq!(refused(&TWO, &path(&[])), ["path.first: nothing", "path.second: nothing"]);
    assert_eq!(refused(&TWO, &path(&[json!("a")])), ["path.second: nothing"]);
    assert_eq!(refused(&ROOM, &path(&[json!("a"), json!("b"), json!("c")])), ["path: 2 more"]);
}

#[test]
fn the_account_is_the_project_except_in_account_paths() {
    let sid = path(&[json!("SM1")]);
    let account = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
    assert_eq!(target(&MESSAGE, &sid), format!("/api/laml/2010-04-01/Accounts/{account}/Messages/SM1"));
    assert_eq!(target(&ACCOUNT, &path(&[json!("other")])), "/api/laml/2010-04-01/Accounts/other");
    assert_eq!(refused(&ACCOUNT, &path(&[])), ["path.AccountSid: nothing"]);
}

#[test]
fn a_client_without_a_project_has_no_account() {
    let problems = prepare(&MESSAGE, &path(&[json!("SM1")]), None).unwrap_err();
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].path, "path.AccountSid");
    assert_eq!(problems[0].hint.as_deref(), Some("this operation needs a client with a project id"));
}

proptest! {
    #[test]
    fn any_string_is_one_segment_and_decodes_to_itself(text in any::<String>(), template in "(/[a-z]{1,4}){0,3}") {
        prop_assume!(!matches!(&*text, "" | "." | ".."));
        let template: &'static str = Box::leak(format!("{template}/{{id}}/end").into_boxed_str());
        let target = target(&get(template), &path(&[json!(text)]));
        let segments: Vec<&str> = target.split('/').collect();
        prop_assert_eq!(segments.len(), template.split('/').count());
        let segment = segments[segments.len() - 2];
        prop_assert_eq!(percent_decode_str(segment).decode_utf8().unwrap(), text);
        prop_assert!(segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte)));
        prop_assert!(segment != "." && segment != "..");
    }
}
