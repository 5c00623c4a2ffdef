//! The files of `signalwire-models` that list its modules and types.

use std::collections::HashSet;
use std::fmt::Write;

use crate::generated_file::{COMMAND, GeneratedFile};
use crate::names::kebab;
use crate::print::rust::models::item::Item;
use crate::print::rust::models::plan::Plan;
use crate::print::rust::models::rust_type::TypeName;
use crate::print::rust::models::{FOLDER, Features};

/// Prints the list of modules.
pub fn root(features: &Features) -> GeneratedFile {
    let allowed = "clippy::struct_excessive_bools, clippy::fn_params_excessive_bools";
    let mut text = format!(
        "//! Generated types, one module per family.\n\n#![allow({allowed}, reason = \"the API has them\")]\n\n"
    );
    for module in features.keys() {
        let _ = writeln!(text, "#[cfg(feature = {:?})]\npub mod {module};", kebab(module));
    }
    GeneratedFile::code(format!("{FOLDER}/mod.rs"), file!(), &text)
}

/// Prints `Cargo.toml`, with a feature per module.
pub fn cargo(features: &Features) -> GeneratedFile {
    let list = |names: &mut dyn Iterator<Item = &String>| {
        names.map(|name| format!("{:?}", kebab(name))).collect::<Vec<_>>().join(", ")
    };
    let lines = features
        .iter()
        .map(|(module, needed)| format!("{} = [{}]\n", kebab(module), list(&mut needed.iter())));
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
name = \"it\"
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

/// Prints the list of types that have a name in the API, for the test that decodes and encodes
/// each.
pub fn round_trips(plan: &Plan, printed: &HashSet<TypeName>) -> GeneratedFile {
    let list = |is_response: bool| {
        let chosen = plan
            .items
            .iter()
            .filter(|(name, item)| printed.contains(*name) && item.role.response == is_response);
        let line = |(name, item): (&TypeName, &Item)| {
            let wire = item.wire.as_ref()?;
            Some(format!("({wire:?}, codec::<{}::{}>),", name.module, name.name))
        };
        chosen.filter_map(line).collect::<String>()
    };
    let text = format!(
        "//! Every generated type by its name in the API.

use signalwire_models::*;

use super::codec::{{Codec, codec}};

/// Types of responses.
pub const RESPONSES: &[(&str, Codec)] = &[{}];

/// Types that only requests use.
pub const REQUESTS: &[(&str, Codec)] = &[{}];
",
        list(true),
        list(false)
    );
    GeneratedFile::code("core/models/tests/it/round_trip/types.rs", file!(), &text)
}
