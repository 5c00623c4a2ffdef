//! Advice on SWML documents: what the schemas of the language say of them.
//!
//! A request that carries a document is refused only for what no server can take. What the document
//! means is the server's to judge, and its language grows faster than any description of it; so
//! nothing of what is found here keeps a request from being sent.

use crate::error::Problem;
use crate::generated::schemas::swml::{SWML_CALLING_SWML_OBJECT, SWML_MESSAGING_SWML_OBJECT};
use crate::json::{Value, parse};
use crate::operations::schema::Schema;
use crate::validate::{Encoding, READABLE, validate};

/// The verbs that only the language for messages has.
const MESSAGING_VERBS: [&str; 2] = ["reply", "receive"];

/// What is unusual about a SWML document for calls or for messages, given as an object or as its JSON text: verbs, fields
/// and values that the language's schemas do not have. Empty if there is nothing.
///
/// Variables (`%{call.from}`, `${prompt_value}`) are taken wherever a number, a truth value, a word or a URL stands. The
/// paths begin at the document: `sections.main[0].play.url`; a problem of all of it has the path `document`.
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
        None => vec![Problem::new("document", READABLE, "something else")],
    }
}

fn check(document: &Value) -> Vec<Problem> {
    let calling = against(&SWML_CALLING_SWML_OBJECT, document);
    if calling.is_empty() {
        return calling;
    }
    let messaging = against(&SWML_MESSAGING_SWML_OBJECT, document);
    if messaging.is_empty() || is_for_messages(document) { messaging } else { calling }
}

fn against(schema: &Schema, document: &Value) -> Vec<Problem> {
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
