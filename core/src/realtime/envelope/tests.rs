use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn invalid(message: &str) -> Option<ViolationCode> {
    read(message).err()
}

fn parse(message: &str) -> (String, Value) {
    match read(message).unwrap() {
        Frame::Request { method, params, .. } => (
            method.into_owned(),
            params.map_or(Value::Null, |params| serde_json::from_str(params.get()).unwrap()),
        ),
        Frame::Response { id, body } => match body {
            ResponseBody::Result(value) | ResponseBody::Error(value) => {
                (id.into_owned(), serde_json::from_str(value.get()).unwrap())
            }
        },
    }
}

#[test]
fn what_is_no_message_is_classified() {
    assert_eq!(invalid(""), Some(ViolationCode::InvalidJson));
    assert_eq!(invalid("{"), Some(ViolationCode::InvalidJson));
    assert_eq!(invalid(r#"{"id":"a","id":"b","result":{}}"#), Some(ViolationCode::InvalidJson));
    assert_eq!(invalid(r#"["2.0","a","signalwire.ping"]"#), Some(ViolationCode::NotAnObject));
    assert_eq!(invalid("1"), Some(ViolationCode::NotAnObject));
    assert_eq!(invalid("{}"), Some(ViolationCode::UnexpectedShape));
    assert_eq!(invalid(r#"{"id":"a"}"#), Some(ViolationCode::UnexpectedShape));
    assert_eq!(invalid(r#"{"id":1,"result":{}}"#), Some(ViolationCode::UnexpectedShape));
    assert_eq!(invalid(r#"{"id":"a","method":1,"params":{}}"#), Some(ViolationCode::UnexpectedShape));
}

#[test]
fn an_empty_method_makes_a_response() {
    assert_eq!(parse(r#" {"id":"a","method":"","result":{"x":1}}"#), ("a".to_owned(), json!({ "x": 1 })));
}

fn raw(json: &str) -> Box<RawValue> {
    RawValue::from_string(json.to_owned()).unwrap()
}

#[test]
fn the_payload_of_an_event_is_cut_out_verbatim() {
    let params = raw(
        r#"{"params":{"call_id":"c1","a":[1,  2]},"event_type":"calling.call.\u0073tate","timestamp":1.5,"event_channel":"x"}"#,
    );
    let event = Envelope::read(&params).unwrap();
    assert_eq!((event.name.as_ref(), event.kind.name), ("calling.call.state", "calling.call.state"));
    assert_eq!(event.payload, r#"{"call_id":"c1","a":[1,  2]}"#);
    assert_eq!((event.key().as_deref(), event.timestamp), (Some("c1"), Some(1.5)));
}

#[test]
fn a_task_has_its_payload_beside_its_type() {
    let params = raw(r#"{"event_type":"queuing.relay.tasks","context":"office","message":{"job":42}}"#);
    let event = Envelope::read(&params).unwrap();
    assert_eq!((event.payload, event.key().as_deref()), (params.get(), Some("office")));
}

#[test]
fn an_event_of_another_shape_is_not_read() {
    for params in [
        "[]",
        "1",
        "{}",
        r#"{"event_type":1,"params":{}}"#,
        r#"{"event_type":"","params":{}}"#,
        r#"{"event_type":"video.room.started","params":[]}"#,
    ] {
        assert!(Envelope::read(&raw(params)).is_none(), "{params}");
    }
}

#[test]
fn a_result_fails_by_its_code() {
    let value = |json: &str| read_result(&raw(json)).map(ToOwned::to_owned);
    assert_eq!(value(r#"{"code":"200","x":1}"#), Ok(r#"{"code":"200","x":1}"#.to_owned()));
    assert_eq!(value(r#"{"code":201,"result":{"x":1}}"#), Ok(r#"{"x":1}"#.to_owned()));
    assert_eq!(value(r#"{"code":"404"}"#), Err(404));
    assert_eq!(value(r#"{"code":"-32001"}"#), Err(-32001));
    assert_eq!(value(r#"{"code":"2000"}"#), Err(2000));
    assert_eq!(value(r#"{"code":"no"}"#), Err(0));
    assert_eq!(value("[]"), Ok("[]".to_owned()));
}

#[test]
fn a_field_is_found_at_a_path() {
    let json = r#"{"member":{"id":"m1","x":{"id":"no"}},"id":7,"a\u0062":"c","twice":1,"twice":"2"}"#;
    assert_eq!(field(json, &["member", "id"]).as_deref(), Some("m1"));
    assert_eq!(field(json, &["id"]).as_deref(), Some("7"));
    assert_eq!(field(json, &["ab"]).as_deref(), Some("c"));
    assert_eq!(field(json, &["twice"]).as_deref(), Some("2"));
    assert_eq!(field(json, &["id", "x"]), None);
    assert_eq!(field(json, &["member"]), None);
    assert_eq!(field("[1]", &["0"]), None);
    assert_eq!(field("{", &["id"]), None);
}

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        ".{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map("id|method|params|result|error|event_type|x", inner, 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn no_text_is_a_panic(text in ".{0,40}") {
        let _ = read(&text);
        let _ = field(&text, &["id"]);
    }

    /// The model: the whole tree.
    #[test]
    fn a_message_is_read_as_its_tree(value in values()) {
        let text = value.to_string();
        let method = value.get("method").filter(|method| !method.is_null());
        let id = value.get("id").and_then(Value::as_str);
        let is_request = method.and_then(Value::as_str).is_some_and(|method| !method.is_empty());
        let has_body = ["result", "error"].iter().any(|name| value.get(name).is_some_and(|v| !v.is_null()));
        let is_response = method.is_none_or(|method| method == "") && id.is_some() && has_body;
        match read(&text) {
            Ok(Frame::Request { method, .. }) => {
                prop_assert!(is_request);
                prop_assert_eq!(value["method"].as_str(), Some(method.as_ref()));
            }
            Ok(Frame::Response { id, .. }) => {
                prop_assert!(is_response && !is_request);
                prop_assert_eq!(value["id"].as_str(), Some(id.as_ref()));
            }
            Err(_) => prop_assert!(!is_request && !is_response),
        }
    }

    #[test]
    fn a_field_is_the_member_of_the_tree(value in values()) {
        let expected = value.get("x").and_then(|x| match x {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        });
        let text = value.to_string();
        prop_assert_eq!(field(&text, &["x"]).map(Cow::into_owned), expected);
    }

    #[test]
    fn a_request_is_read_as_it_was_written(method in ".{1,12}", params in values()) {
        let params = json!({ "p": params });
        let written = request("an-id", &method, &params.to_string());
        prop_assert_eq!(parse(&written), (method, params));
    }
}
