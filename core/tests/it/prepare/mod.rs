//! From arguments to a request: bodies, commands, and all problems at once.

mod args;
mod body;
mod command;

use serde_json::Value;
use signalwire_core::Args;
use signalwire_core::internal::operations::schema::{Field, Object, Schema, StringRule};
use signalwire_core::internal::operations::{Auth, Body, Command, Media, Method, Operation, Paging};
use signalwire_core::internal::{Prepared, prepare};

static COLOUR: StringRule =
    StringRule { pattern: Some("^#[0-9a-f]{6}$"), min_length: Some(7), ..StringRule::NONE };
static ROOM: Object = Object {
    fields: &[
        Field::required("name", Schema::TEXT),
        Field::optional("max_members", Schema::INTEGER),
        Field::optional("meta", Schema::Any),
        Field::optional("colour", Schema::String(&COLOUR)),
    ],
    ..Object::EMPTY
};
static CREATE: Operation = create();
static UPDATE: Operation = Operation { method: Method::Put, path: "/rooms/{id}", ..create() };
static NOTES: Object = Object { fields: &[Field::optional("note", Schema::TEXT)], ..Object::EMPTY };
static OPTIONAL: Operation = Operation { body: Some(optional_body(Media::Json)), ..create() };
static OPTIONAL_FORM: Operation = Operation { body: Some(optional_body(Media::Form)), ..create() };
static DELETE: Operation = delete();
static GET: Operation = Operation { method: Method::Get, ..delete() };
static PLAY: Operation = Operation {
    path: "/calls",
    body: Some(json_body(Some(Command { name: "calling.play", takes_id: true }))),
    ..create()
};
static DIAL: Operation = Operation {
    path: "/calls",
    body: Some(json_body(Some(Command { name: "dial", takes_id: false }))),
    ..create()
};

const fn json_body(command: Option<Command>) -> Body {
    Body { media: Media::Json, required: true, schema: Schema::Object(&ROOM), command }
}

const fn optional_body(media: Media) -> Body {
    Body { media, required: false, schema: Schema::Object(&NOTES), command: None }
}

const fn create() -> Operation {
    Operation {
        name: "rooms.create",
        method: Method::Post,
        path: "/rooms",
        auth: Auth::Basic,
        scopes: &["video"],
        query: &[],
        body: Some(json_body(None)),
        paging: Paging::None,
    }
}

const fn delete() -> Operation {
    Operation { method: Method::Delete, path: "/rooms/{id}", body: None, ..create() }
}

/// Parses arguments as the bindings pass them.
fn args(text: &str) -> Args {
    Args::parse(text).expect("readable arguments")
}

fn prepared(op: &Operation, text: &str) -> Prepared {
    prepare(op, &args(text), None).expect("nothing is wrong")
}

/// The JSON body of a request without problems.
fn body(op: &Operation, text: &str) -> String {
    let (media, bytes) = prepared(op, text).body.expect("a body");
    assert_eq!(media, "application/json");
    String::from_utf8(bytes).unwrap()
}

/// `path: expected, got` of each problem.
fn refused(op: &Operation, text: &str) -> Vec<String> {
    let problems = prepare(op, &args(text), None).expect_err("something is wrong");
    problems.into_iter().map(|it| format!("{}: {}, {}", it.path, it.expected, it.got)).collect()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}
