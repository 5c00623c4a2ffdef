//! Advice on SWML documents, based on the schemas of the language.
//!
//! A request with a document is rejected only for errors that no server accepts. The server
//! interprets the document, and its language grows faster than its published schemas; so the
//! problems that are reported here never prevent a request.

use crate::error::Problem;
use crate::generated::schemas::swml::{SWML_CALLING_SWML_OBJECT, SWML_MESSAGING_SWML_OBJECT};
use crate::json::{Value, parse};
use crate::operations::schema::Schema;
use crate::validate::{Encoding, PARSABLE_JSON, validate};

/// The verbs that exist only in the language for messages.
const MESSAGING_VERBS: [&str; 2] = ["reply", "receive"];

/// Reports verbs, fields and values of a SWML document for calls or messages that the schemas of
/// the language do not contain. The document is an object or its JSON string. An empty list means
/// that there are none.
///
/// Variables (`%{call.from}`, `${prompt_value}`) are accepted instead of any number, boolean,
/// keyword or URL. The paths begin at the document: `sections.main[0].play.url`; a problem of the
/// whole document has the path `document`.
///
/// ```
/// use serde_json::json;
///
/// let document = json!({ "sections": { "main": [{ "plya": { "url": "say:Hello" } }] } });
/// let problems = signalwire_core::check_swml(&document);
/// assert_eq!(problems[0].path, "sections.main[0].plya");
/// assert_eq!(problems[0].hint.as_deref(), Some(r#"did you mean "play"?"#));
/// ```
pub fn check_swml(document: &Value) -> Vec<Problem> {
    let Value::String(text) = document else { return check(document) };
    match parse(text) {
        Some(document) => check(&document),
        None => vec![Problem::new("document", PARSABLE_JSON, "a string that cannot be parsed")],
    }
}

fn check(document: &Value) -> Vec<Problem> {
    let calling = validate_document(&SWML_CALLING_SWML_OBJECT, document);
    if calling.is_empty() {
        return calling;
    }
    let messaging = validate_document(&SWML_MESSAGING_SWML_OBJECT, document);
    if messaging.is_empty() || is_for_messages(document) { messaging } else { calling }
}

fn validate_document(schema: &Schema, document: &Value) -> Vec<Problem> {
    let mut problems = validate(schema, document, Encoding::Json);
    for problem in problems.iter_mut().filter(|problem| problem.path == "body") {
        "document".clone_into(&mut problem.path);
    }
    problems
}

fn is_for_messages(document: &Value) -> bool {
    let sections = document.get("sections").and_then(Value::as_object).into_iter().flatten();
    let mut steps = sections.filter_map(|(_, section)| section.as_array()).flatten();
    steps.any(|step| {
        MESSAGING_VERBS.iter().any(|verb| step.get(verb).is_some() || step.as_str() == Some(verb))
    })
}
