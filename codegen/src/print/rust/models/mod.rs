//! `core/models/`: requests and responses as Rust types, one module and cargo feature per family.
//!
//! Three passes: `plan` turns the types of the API into Rust types (`item`, `rust_type`),
//! `reachability` boxes recursive types and finds out which types requests and responses use, and
//! `emit` prints the types that documented operations and webhooks reach.

mod emit;
mod item;
mod plan;
mod reachability;
mod rust_type;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::generated_file::GeneratedFile;
use crate::names::{family, snake};
use crate::print::usage_sentences;
use crate::resolve::table::Table;
use crate::resolve::webhooks::Webhook;

pub use item::{Kind, OperationTypes, ResponseType};
pub use plan::Plan;
pub use rust_type::{RustType, TypeName};

const FOLDER: &str = "core/models/src/generated";

/// The features that each feature depends on, by module.
pub type Features = BTreeMap<String, BTreeSet<String>>;

/// Prints the types that documented operations and webhooks reach, and the files that list them.
pub fn files(table: &Table, plan: &Plan) -> Vec<GeneratedFile> {
    let printed = printed(table, plan);
    let documented: Vec<_> = table.documented().map(|(_, entry)| entry).collect();
    let uses = usage_sentences::sentences(table, &documented);
    let mut modules: BTreeMap<&str, String> = BTreeMap::new();
    let mut features = Features::new();
    for (name, item) in plan.items.iter().filter(|(name, _)| printed.contains(*name)) {
        let module = emit::Printer { module: &name.module, items: &plan.items, uses: &uses };
        modules.entry(&name.module).or_default().extend(["\n", &module.item(name, item)]);
        let others =
            item.kind.types().into_iter().filter_map(RustType::mention).map(|other| other.module.clone());
        let needed = features.entry(name.module.clone()).or_default();
        needed.extend(others.filter(|other| *other != name.module));
    }
    for entry in &documented {
        let module = snake(family(entry.name));
        let (Some(operation), Some(needed)) = (plan.operations.get(entry.key), features.get_mut(&module))
        else {
            continue;
        };
        let others = operation.types().filter_map(RustType::mention).map(|other| other.module.clone());
        needed.extend(others.filter(|other| *other != module));
    }
    let files = modules.iter().map(|(module, code)| {
        let text = format!("//! Types of `{module}`.\n\n{}{code}", emit::imports(code));
        GeneratedFile::code(format!("{FOLDER}/{module}.rs"), file!(), &text)
    });
    let lists = [
        emit::manifest::root(&features),
        emit::manifest::cargo(&features),
        emit::manifest::round_trips(plan, &printed),
    ];
    files.chain(lists).collect()
}

/// Returns the types that documented operations and webhooks reach.
fn printed(table: &Table, plan: &Plan) -> HashSet<TypeName> {
    let operations = table.documented().filter_map(|(_, entry)| plan.operations.get(entry.key));
    let webhooks = Webhook::documented(table.api).into_iter();
    let payloads = webhooks.filter_map(|webhook| plan.webhooks.get(webhook.name));
    reachability::reachable(&plan.items, operations.flat_map(OperationTypes::types).chain(payloads))
}
