//! What a seed creates.

use serde_json::{Map, Value, json};
use signalwire_core::error::Problem;
use signalwire_core::internal::validate::nearest;

use crate::resources::Model;
use crate::resources::calls::CALLS;
use crate::resources::messages::MESSAGES;
use crate::store::Attributes;

/// A list of a seed, and the operation that creates its items.
pub(super) struct Kind {
    /// The name of the list.
    pub list: &'static str,
    /// The JS name of the operation.
    pub operation: &'static str,
    /// Its path.
    pub path: &'static str,
    /// The attribute that no other item may have.
    pub unique: Option<&'static str>,
    /// The model whose states the items can have.
    pub states: Option<&'static Model>,
}

static KINDS: [Kind; 5] = [
    Kind {
        list: "rooms",
        operation: "video.rooms.create",
        path: "/api/video/rooms",
        unique: Some("name"),
        states: None,
    },
    Kind {
        list: "numbers",
        operation: "phoneNumbers.create",
        path: "/api/relay/rest/phone_numbers",
        unique: Some("number"),
        states: None,
    },
    Kind {
        list: "calls",
        operation: "calling.dial",
        path: "/api/calling/calls",
        unique: None,
        states: Some(&CALLS),
    },
    Kind {
        list: "messages",
        operation: "messaging.messages.create",
        path: "/api/messaging/messages",
        unique: None,
        states: Some(&MESSAGES),
    },
    Kind {
        list: "tokens",
        operation: "project.tokens.create",
        path: "/api/project/tokens",
        unique: None,
        states: None,
    },
];

/// The document of a seeded call. It is not fetched.
const SWML_URL: &str = "https://example.com/swml";

/// An item of a seed.
pub(super) struct Plan {
    /// Its list and operation.
    pub kind: &'static Kind,
    /// Its path: `rooms[0]`.
    pub path: String,
    /// The item as it was given.
    pub input: Attributes,
    /// The body of the request that creates it.
    pub request: Value,
    /// The fields that only an update sets.
    pub update: Attributes,
    /// The state that it takes.
    pub state: Option<Value>,
}

/// Reads the lists of a seed.
pub(super) fn read(input: &Value) -> Result<Vec<Plan>, Vec<Problem>> {
    let lists = input.as_object().ok_or_else(|| vec![Problem::new("", "an object of lists", got(input))])?;
    let (mut plans, mut problems) = (Vec::new(), Vec::new());
    for (name, items) in lists {
        let Some(kind) = KINDS.iter().find(|kind| kind.list == name) else {
            problems.push(unknown(name, name, &list_names()));
            continue;
        };
        let Some(items) = items.as_array() else {
            problems.push(Problem::new(name, "a list", got(items)));
            continue;
        };
        for (index, item) in items.iter().enumerate() {
            let path = format!("{name}[{index}]");
            match item.as_object() {
                Some(item) => plans.push(Plan::new(kind, path, item)),
                None => problems.push(Problem::new(&path, "an object", got(item))),
            }
        }
    }
    if problems.is_empty() { Ok(plans) } else { Err(problems) }
}

impl Plan {
    fn new(kind: &'static Kind, path: String, input: &Map<String, Value>) -> Self {
        let mut request = input.clone();
        let state = kind.states.and_then(|_| request.shift_remove("state"));
        let mut update = Attributes::new();
        match kind.list {
            "numbers" => {
                update.clone_from(&request);
                update.shift_remove("number");
                request.retain(|name, _| name == "number");
            }
            "calls" if !request.contains_key("swml") => {
                request.entry("url").or_insert_with(|| SWML_URL.into());
            }
            "tokens" => {
                if let Some(scopes) = request.shift_remove("scopes") {
                    request.insert("permissions".into(), scopes);
                }
            }
            _ => {}
        }
        let request = if kind.list == "calls" {
            json!({ "command": "dial", "params": request })
        } else {
            request.into()
        };
        Self { kind, path, input: input.clone(), request, update, state }
    }

    /// A problem of a request, with the path in the seed.
    pub fn locate(&self, problem: &Problem) -> Problem {
        let field = problem.path.trim_start_matches("params.");
        let field = match field.strip_prefix("permissions") {
            Some(rest) if self.kind.list == "tokens" => format!("scopes{rest}"),
            _ => field.to_owned(),
        };
        let mut located = problem.clone();
        located.path = format!("{}.{field}", self.path);
        located
    }
}

fn list_names() -> Vec<&'static str> {
    KINDS.iter().map(|kind| kind.list).collect()
}

/// A value that is none of the known ones.
pub(super) fn unknown(path: &str, value: &str, known: &[&str]) -> Problem {
    let problem = Problem::new(path, &format!("one of {}", known.join(", ")), &format!("{value:?}"));
    match nearest(value, known.iter().copied()) {
        Some(hint) => problem.with_hint(hint),
        None => problem,
    }
}

/// The type of a value.
pub(super) fn got(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
