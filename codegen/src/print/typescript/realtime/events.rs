//! `js/generated/realtime/events.ts`: the tables of events and the unions of their names.

use std::collections::BTreeMap;
use std::fmt::Write;

use signalwire_api::{Realtime, RealtimeEvent};

use super::{quoted, union};
use crate::names;
use crate::print::typescript::quote;

/// The tables are values, so they list only what a client looks up when it runs.
pub fn declarations(realtime: &Realtime) -> String {
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
    for (namespace, rows) in public_events(realtime) {
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

/// The events that have a name in the client, by namespace, in the order of their wire names.
fn public_events(realtime: &Realtime) -> BTreeMap<&str, Vec<(&str, &RealtimeEvent)>> {
    let mut namespaces: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for (name, event) in realtime.events.iter().filter(|(_, event)| !event.names.is_empty()) {
        namespaces.entry(&event.namespace).or_default().push((name.as_str(), event));
    }
    namespaces
}
