//! `js/generated/realtime/methods.ts`: the parameters of methods. They are types only: a call
//! names its method, and the compiler checks it.

use std::collections::BTreeSet;
use std::fmt::Write;

use signalwire_api::Realtime;
use signalwire_api::realtime_types::Field;

use super::types::{Form, Printer, names_in};
use crate::print::typescript::quote;

/// Parameters that identify the object of a method. The client adds them by itself.
const IDENTITY: [&str; 4] = ["node_id", "call_id", "control_id", "room_session_id"];

/// Prints the parameters by wire name of the method, and the names.
pub fn declarations(realtime: &Realtime) -> String {
    let printer = Printer { types: &realtime.types, form: Form::Sent };
    let mut text = "
/** The wire name of a method. */
export type Method = keyof MethodParams

/**
 * Parameters of methods by wire name, in camelCase. The ids of the object of a method are left out:
 * node, call, control and room session.
 */
export interface MethodParams {
"
    .to_owned();
    let mut used = BTreeSet::new();
    for (name, method) in &realtime.methods {
        let fields: Vec<&Field> =
            method.params.iter().filter(|field| !IDENTITY.contains(&&*field.name)).collect();
        used.extend(fields.iter().flat_map(|field| names_in(&field.kind)));
        let _ = writeln!(text, "  {}: {}", quote(name), printer.object(&fields, 4));
    }
    let used: Vec<_> = used.into_iter().filter(|name| realtime.types.contains_key(*name)).collect();
    let imports = match used[..] {
        [] => String::new(),
        _ => format!("import type {{ {} }} from './types.ts'\n", used.join(", ")),
    };
    imports + &text + "}\n"
}
