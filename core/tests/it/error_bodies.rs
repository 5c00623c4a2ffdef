//! The bodies of error responses, in all their formats.

use serde_json::json;
use signalwire_core::error::ApiErrorItem;
use signalwire_core::internal::error::read_items;
use signalwire_core::internal::secrets::redact::Redactor;

fn items(body: &str) -> Vec<ApiErrorItem> {
    read_items(body.as_bytes(), &Redactor::default())
}

#[test]
fn parses_the_six_formats() {
    let cases = [
        (r#"{"error":"Unauthorized"}"#, json!([{"message": "Unauthorized"}])),
        (r#"{"message":"Missing prompt"}"#, json!([{"message": "Missing prompt"}])),
        (
            r#"{"errors":[{"type":"validation_error","code":"missing_required_parameter","message":"Name is required","attribute":"name","url":"https://developer.signalwire.com/x"},{"type":"t","code":"c","message":"m","url":"u"}]}"#,
            json!([
                {"type": "validation_error", "code": "missing_required_parameter", "message": "Name is required", "attribute": "name", "url": "https://developer.signalwire.com/x"},
                {"type": "t", "code": "c", "message": "m", "url": "u"},
            ]),
        ),
        (
            r#"{"errors":[{"detail":"Number is not yours","status":"422","title":"Invalid","code":"422"}]}"#,
            json!([{"code": "422", "message": "Number is not yours", "detail": "Number is not yours"}]),
        ),
        (
            r#"{"code":21211,"message":"To is invalid","more_info":"https://developer.signalwire.com/21211","status":400}"#,
            json!([{"code": "21211", "message": "To is invalid", "url": "https://developer.signalwire.com/21211"}]),
        ),
        (
            r#"{"type":"validation_error","code":"invalid","message":"Bad","attribute":"To","url":"u"}"#,
            json!([{"type": "validation_error", "code": "invalid", "message": "Bad", "attribute": "To", "url": "u"}]),
        ),
    ];
    for (body, expected) in cases {
        assert_eq!(serde_json::to_value(items(body)).unwrap(), expected, "{body}");
    }
}

#[test]
fn parses_other_formats_of_servers_and_gateways() {
    let said = |body: &str| items(body).into_iter().map(|item| item.message).collect::<Vec<_>>();
    assert_eq!(said(r#"{"errors":["too long","too short"]}"#), ["too long", "too short"]);
    assert_eq!(said(r#"{"errors":"all wrong"}"#), ["all wrong"]);
    assert_eq!(said(r#"{"error":{"message":"inner","code":7}}"#), ["inner"]);
    assert_eq!(said(r#"{"errors":[],"message":"outer"}"#), ["outer"]);
    assert_eq!(said(r#""just text""#), ["just text"]);
    assert_eq!(said("upstream connect error"), ["upstream connect error"]);
    assert_eq!(
        said("<html><head><TITLE>\n 502 Bad Gateway </TITLE></head>"),
        ["an HTML page instead of JSON, titled \"502 Bad Gateway\""]
    );
    assert_eq!(said("<!doctype html><p>no title"), ["an HTML page instead of JSON"]);
    let fields = items(r#"{"errors":{"name":["is too long","is odd"],"size":"is negative"}}"#);
    let pairs: Vec<_> =
        fields.iter().map(|item| (item.attribute.as_deref(), item.message.as_str())).collect();
    assert_eq!(
        pairs,
        [(Some("name"), "is too long"), (Some("name"), "is odd"), (Some("size"), "is negative")]
    );
}

#[test]
fn an_unreadable_body_has_no_items() {
    for body in [
        "",
        "   ",
        "null",
        "[]",
        "{}",
        "7",
        "true",
        r#"{"errors":[]}"#,
        r#"{"errors":[{}]}"#,
        r#"{"error":""}"#,
        r#"{"error":{"x":1}}"#,
    ] {
        assert_eq!(items(body), [], "{body:?}");
    }
    assert_eq!(read_items(&[0xff, 0xfe, 0x00], &Redactor::default()), []);
    let nested = "[".repeat(100_000);
    assert_eq!(items(&nested).len(), 1, "too deep for JSON, so it is text");
    assert_eq!(items(&format!("[{}1]", r#"{"message":"m"},"#.repeat(5000))).len(), 100);
}
