//! `core/models/`: requests and responses as Rust types, one module and cargo feature per family.

mod emit;
mod item;
mod plan;
mod reachability;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::generated_file::GeneratedFile;
use crate::names::{family, snake};
use crate::print::usage_sentences;
use crate::resolve::table::Table;
use crate::resolve::webhooks::Webhook;

pub use item::{Kind, OperationTypes, ResponseType, RustType, TypeName};
pub use plan::Plan;

const FOLDER: &str = "core/models/src/generated";

/// Features that a feature needs, by module.
pub type Features = BTreeMap<String, BTreeSet<String>>;

/// The types of described operations and webhooks, and of what these reach.
pub fn files(table: &Table, plan: &Plan) -> Vec<GeneratedFile> {
    let printed = printed(table, plan);
    let described: Vec<_> = table.documented().map(|(_, entry)| entry).collect();
    let uses = usage_sentences::sentences(table, &described);
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
    for entry in &described {
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

/// The types that described operations and webhooks reach.
fn printed(table: &Table, plan: &Plan) -> HashSet<TypeName> {
    let operations = table.documented().filter_map(|(_, entry)| plan.operations.get(entry.key));
    let webhooks = Webhook::documented(table.api).into_iter();
    let payloads = webhooks.filter_map(|webhook| plan.webhooks.get(webhook.name));
    reachability::reachable(&plan.items, operations.flat_map(OperationTypes::types).chain(payloads))
}
