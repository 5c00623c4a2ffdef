//! Advice on SWML documents, and the documents that a request rejects.

use serde_json::value::to_raw_value;
use serde_json::{Value, json};
use signalwire_core::internal::prepare;
use signalwire_core::{Args, Operation, check_swml};

fn main_section(steps: &Value) -> Value {
    json!({ "version": "1.0.0", "sections": { "main": steps } })
}

fn paths(document: &Value) -> Vec<String> {
    check_swml(document).into_iter().map(|problem| problem.path).collect()
}

/// The paths at which a call that runs the document is rejected.
fn refusals(document: &Value) -> Vec<String> {
    let body = json!({ "from": "+15550000001", "to": "+15550000002", "swml": document });
    let args = Args::new().body(to_raw_value(&body).unwrap());
    let prepared = prepare(Operation::named("calling.dial").unwrap(), &args, None);
    prepared.err().unwrap_or_default().into_iter().map(|problem| problem.path).collect()
}

#[test]
fn a_valid_document_has_no_advice() {
    let ai = json!({
        "prompt": { "text": "Be kind.", "pom": [{ "title": "Role", "body": "You help." }], "top_p": "%{vars.p}" },
        "post_prompt": "Sum it up.",
        "SWAIG": { "includes": [{ "functions": ["f"], "url": "https://a.example/", "user": "a", "pass": "b" }] },
    });
    let documents = [
        main_section(&json!(["answer", { "play": "say:Hello" }, ["greet", { "name": "Anna" }]])),
        main_section(&json!([{ "play": { "url": "${file}", "volume": "%{vars.volume}" } }])),
        main_section(&json!([{ "record_call": { "stereo": "${stereo}", "format": "%{vars.format}" } }])),
        main_section(&json!([{ "ai": ai }])),
        main_section(&json!([{ "receive": {} }, { "reply": { "body": "Hello %{message.from}" } }])),
        json!(main_section(&json!([{ "play": "say:Hello" }])).to_string()),
    ];
    for document in documents {
        assert_eq!((check_swml(&document), refusals(&document)), (Vec::new(), Vec::new()), "{document}");
    }
}

#[test]
fn fields_missing_in_the_schemas_are_advice_only() {
    for (steps, path) in [
        (json!([{ "play": { "url": "say:Hello", "volume": 99 } }]), "sections.main[0].play.volume"),
        (json!(["answer", { "record": { "stereo": "yes" } }]), "sections.main[1].record.stereo"),
        (json!([{ "verb_of_tomorrow": {} }]), "sections.main[0].verb_of_tomorrow"),
        (json!([{ "sleep": 1, "more": 2 }]), "sections.main[0].more"),
        (json!([{ "reply": { "body": 7 } }]), "sections.main[0].reply.body"),
    ] {
        let document = main_section(&steps);
        assert_eq!(
            (paths(&document), refusals(&document)),
            (vec![path.to_owned()], Vec::new()),
            "{document}"
        );
        assert_eq!(paths(&json!(document.to_string())), [path]);
    }
}

#[test]
fn a_problem_of_the_whole_document_has_its_path() {
    for document in [json!(null), json!(7), json!([]), json!("no JSON")] {
        assert_eq!(paths(&document), ["document"], "{document}");
    }
    assert_eq!(paths(&json!({})), ["sections"]);
}

#[test]
fn documents_that_no_server_accepts_are_rejected_with_their_path() {
    for (document, path) in [
        (json!({ "version": "1.0.0" }), "swml.sections"),
        (json!({ "sections": ["main"] }), "swml.sections"),
        (json!({ "sections": { "main": {} } }), "swml.sections.main"),
        (json!({ "sections": { "main": [], "other": [7] } }), "swml.sections.other[0]"),
        (main_section(&json!([null])), "swml.sections.main[0]"),
        (json!(7), "swml"),
    ] {
        assert_eq!(refusals(&document), [path], "{document}");
    }
}
