//! `js/generated/realtime/`: methods, events and types of the WebSocket protocol.

mod events;
mod methods;
mod types;

use std::collections::BTreeSet;

use signalwire_api::Realtime;

use super::quote;
use crate::generated_file::GeneratedFile;

/// Prints the tables of events, the parameters of methods, and the types of both.
pub fn files(realtime: &Realtime) -> Vec<GeneratedFile> {
    let file = |name: &str, text: &str| {
        GeneratedFile::code(format!("js/generated/realtime/{name}.ts"), file!(), text.trim_start())
    };
    vec![
        file("events", &events::declarations(realtime)),
        file("methods", &methods::declarations(realtime)),
        file("types", &types::declarations(realtime)),
    ]
}

/// Prints a closed union of strings, sorted and without doubles.
pub fn union<'a>(name: &str, doc: &str, values: impl Iterator<Item = impl AsRef<str> + Ord + 'a>) -> String {
    let values: BTreeSet<_> = values.collect();
    let values: Vec<_> = values.iter().map(AsRef::as_ref).collect();
    match values[..] {
        [] => format!("\n/** {doc} */\nexport type {name} = never\n"),
        _ => format!("\n/** {doc} */\nexport type {name} =\n  | {}\n", quoted(&values, "\n  | ")),
    }
}

pub fn quoted(values: &[impl AsRef<str>], separator: &str) -> String {
    let values: Vec<_> = values.iter().map(|value| quote(value.as_ref())).collect();
    values.join(separator)
}
