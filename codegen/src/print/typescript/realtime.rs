//! `js/generated/realtime/`: methods and events of the WebSocket protocol.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use signalwire_api::{Realtime, RealtimeEvent};

use super::quote;
use crate::generated_file::GeneratedFile;
use crate::names;

/// The rows of a namespace, in the order of their wire names.
type Rows<'a, T> = Vec<(&'a str, &'a T)>;

/// Prints the tables of events and the names of methods.
pub fn files(realtime: &Realtime) -> Vec<GeneratedFile> {
    vec![
        GeneratedFile::code("js/generated/realtime/events.ts", file!(), &events(realtime)),
        GeneratedFile::code("js/generated/realtime/methods.ts", file!(), &methods(realtime)),
    ]
}

/// The tables are values, so they list only what a client looks up when it runs.
fn events(realtime: &Realtime) -> String {
    let mut text = "/** The names of an event on the wire and in the client. */
export interface EventRow {
  /** The field of the payload that identifies the object of the event. */
  readonly route?: string
  /** The entry of `events` in the request that subscribes to it. */
  readonly subscription?: string
  /** Names for `on`. */
  readonly names: readonly string[]
  /** Names for `listen`. */
  readonly listeners?: readonly string[]
}
"
    .to_owned();
    let public = realtime.events.iter().filter(|(_, event)| !event.names.is_empty());
    for (namespace, rows) in by_namespace(public, |event| &event.namespace) {
        let table = rows.iter().fold(String::new(), |table, (name, event)| table + &row(name, event));
        let _ = write!(
            text,
            "\n/** Events of `{namespace}` that have a name in the client, by wire name. */\nexport const {namespace}Events = {{\n{table}}} as const\n"
        );
        let pascal = names::pascal(namespace);
        text += &union(
            &format!("{pascal}EventName"),
            &format!("A name for `on` in `{namespace}`."),
            rows.iter().flat_map(|(_, event)| &event.names),
        );
        text += &union(
            &format!("{pascal}ListenerName"),
            &format!("A name for `listen` in `{namespace}`."),
            rows.iter().flat_map(|(_, event)| &event.listeners),
        );
    }
    text + &union("EventType", "The wire name of an event.", realtime.events.keys())
}

fn row(name: &str, event: &RealtimeEvent) -> String {
    let mut fields = Vec::new();
    fields.extend(event.route.first().map(|field| format!("route: {}", quote(field))));
    fields.extend(event.subscription.as_ref().map(|entry| format!("subscription: {}", quote(entry))));
    fields.push(format!("names: [{}]", quoted(&event.names, ", ")));
    if !event.listeners.is_empty() {
        fields.push(format!("listeners: [{}]", quoted(&event.listeners, ", ")));
    }
    format!("  {}: {{ {} }},\n", quote(name), fields.join(", "))
}

/// The names of methods are types only: a call names its method, and the compiler checks it.
fn methods(realtime: &Realtime) -> String {
    let mut text = String::new();
    let mut namespaces = Vec::new();
    for (namespace, rows) in by_namespace(realtime.methods.iter(), |method| &method.namespace) {
        let name = format!("{}Method", names::pascal(namespace));
        let doc = format!("The wire name of a method of `{namespace}`.");
        text += &union(&name, &doc, rows.iter().map(|(method, _)| method));
        namespaces.push(name);
    }
    let _ = write!(
        text,
        "\n/** The wire name of a method. */\nexport type Method = {}\n",
        namespaces.join(" | ")
    );
    text.trim_start().to_owned()
}

fn by_namespace<'a, T: 'a>(
    rows: impl Iterator<Item = (&'a String, &'a T)>,
    namespace: impl Fn(&'a T) -> &'a str,
) -> BTreeMap<&'a str, Rows<'a, T>> {
    let mut all: BTreeMap<&str, Rows<T>> = BTreeMap::new();
    for (name, row) in rows {
        all.entry(namespace(row)).or_default().push((name, row));
    }
    all
}

/// Prints a closed union of strings, sorted and without doubles.
fn union<'a>(name: &str, doc: &str, values: impl Iterator<Item = impl AsRef<str> + Ord + 'a>) -> String {
    let values: BTreeSet<_> = values.collect();
    let values: Vec<_> = values.iter().map(AsRef::as_ref).collect();
    match values[..] {
        [] => format!("\n/** {doc} */\nexport type {name} = never\n"),
        _ => format!("\n/** {doc} */\nexport type {name} =\n  | {}\n", quoted(&values, "\n  | ")),
    }
}

fn quoted(values: &[impl AsRef<str>], separator: &str) -> String {
    let values: Vec<_> = values.iter().map(|value| quote(value.as_ref())).collect();
    values.join(separator)
}
