//! The files of `signalwire-models` that list its modules.

use std::collections::HashSet;
use std::fmt::Write;

use crate::generated_file::{COMMAND, GeneratedFile};
use crate::print::rust::models::item::{Item, TypeName};
use crate::print::rust::models::plan::Plan;
use crate::print::rust::models::{FOLDER, Features};

/// The modules.
pub fn root(features: &Features) -> GeneratedFile {
    let allowed = "clippy::struct_excessive_bools, clippy::fn_params_excessive_bools";
    let mut text = format!(
        "//! The printed types, one module per family.\n\n#![allow({allowed}, reason = \"the wire has them\")]\n\n"
    );
    for module in features.keys() {
        let _ = writeln!(text, "#[cfg(feature = {module:?})]\npub mod {module};");
    }
    GeneratedFile::code(format!("{FOLDER}/mod.rs"), file!(), &text)
}

/// The manifest, with a feature per module.
pub fn cargo(features: &Features) -> GeneratedFile {
    let list = |names: &mut dyn Iterator<Item = &String>| {
        names.map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", ")
    };
    let lines =
        features.iter().map(|(module, needed)| format!("{module} = [{}]\n", list(&mut needed.iter())));
    let text = format!(
        "# Generated from api/ by {}; do not edit.
# Print again: {COMMAND}

[package]
name = \"signalwire-models\"
description = \"Request and response models of the SignalWire APIs (not affiliated with SignalWire)\"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
repository.workspace = true
documentation = \"https://docs.rs/signalwire-models\"
readme = \"README.md\"
keywords = [\"signalwire\", \"voice\", \"sms\", \"video\", \"models\"]
categories = [\"api-bindings\"]
include = [\"/src\", \"/LICENSE\", \"/README.md\"]

[package.metadata.docs.rs]
all-features = true
rustdoc-args = [\"--cfg\", \"docsrs\"]

[features]
default = [{}]
{}
[dependencies]
serde.workspace = true
serde_json.workspace = true

[dev-dependencies]
fastrand = \"2\"
signalwire-api.workspace = true

[[test]]
name = \"round_trip\"
required-features = [\"default\"]

[lints]
workspace = true
",
        file!(),
        list(&mut features.keys()),
        lines.collect::<String>(),
    );
    GeneratedFile { path: "core/models/Cargo.toml".to_owned(), text }
}

/// A reader and writer for each type that has a name on the wire, for the test that tries them all.
pub fn round_trips(plan: &Plan, printed: &HashSet<TypeName>) -> GeneratedFile {
    let list = |keeps: bool| {
        let chosen =
            plan.items.iter().filter(|(name, item)| printed.contains(*name) && item.role.response == keeps);
        let line = |(name, item): (&TypeName, &Item)| {
            let wire = item.wire.as_ref()?;
            Some(format!("({wire:?}, codec::<{}::{}>),", name.module, name.name))
        };
        chosen.filter_map(line).collect::<String>()
    };
    let text = format!(
        "//! Every printed type by its name on the wire.

use signalwire_models::*;

use crate::codec::{{Codec, codec}};

/// Types that come in responses.
pub const RESPONSES: &[(&str, Codec)] = &[{}];

/// Types that only go into requests.
pub const REQUESTS: &[(&str, Codec)] = &[{}];
",
        list(true),
        list(false)
    );
    GeneratedFile::code("core/models/tests/round_trip/types.rs", file!(), &text)
}
