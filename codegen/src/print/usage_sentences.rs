//! A sentence per named type on its use: the methods whose body, response or item it is, or the
//! webhook whose payload it is.

use std::collections::BTreeMap;

use signalwire_api::{Type, Union};

use crate::resolve::signature::Signature;
use crate::resolve::table::{Entry, Table};
use crate::resolve::webhooks::Webhook;

/// The number of methods that a sentence lists; the others are counted.
const MAX_METHODS: usize = 3;

/// Returns the sentences by type name: `Body of video.rooms.create.`, or the sentence of a webhook.
pub fn sentences<'a>(table: &'a Table, entries: &[Entry<'a>]) -> BTreeMap<&'a str, String> {
    let mut uses: BTreeMap<&str, BTreeMap<&str, Vec<&str>>> = BTreeMap::new();
    for entry in entries {
        for (role, kind) in roles(table, entry) {
            for name in choices(kind) {
                uses.entry(name).or_default().entry(role).or_default().push(entry.name);
            }
        }
    }
    let methods = uses.into_iter().map(|(name, roles)| (name, sentence(&roles)));
    let webhooks = Webhook::documented(table.api).into_iter();
    let webhooks = webhooks.filter_map(|webhook| Some((webhook.payload_name()?, webhook.doc.to_owned())));
    methods.chain(webhooks).collect()
}

fn roles<'a>(table: &'a Table, entry: &Entry<'a>) -> Vec<(&'static str, &'a Type)> {
    let operation = entry.operation;
    let body = operation.body.iter().map(|body| ("Body", &body.kind));
    let response = operation.response.iter().map(|kind| ("Response", kind));
    body.chain(response).chain(item(table, entry).map(|kind| ("Item", kind))).collect()
}

fn item<'a>(table: &'a Table, entry: &Entry<'a>) -> Option<&'a Type> {
    let field = Signature::of(table, entry).ok()?.items?;
    let Type::Object(object) = table.api.resolve(entry.operation.response.as_ref()?) else { return None };
    match table.api.resolve(&object.fields.get(&field)?.kind) {
        Type::List(list) => Some(&list.items),
        _ => None,
    }
}

fn choices(kind: &Type) -> Vec<&str> {
    match kind {
        Type::Ref(name) => vec![name],
        Type::Union(union) => {
            let Union { of, .. } = &**union;
            of.iter().flat_map(choices).collect()
        }
        _ => Vec::new(),
    }
}

fn sentence(roles: &BTreeMap<&str, Vec<&str>>) -> String {
    let all: Vec<_> = roles.iter().map(|(role, methods)| format!("{role} of {}.", listed(methods))).collect();
    all.join(" ")
}

fn listed(methods: &[&str]) -> String {
    let first: Vec<_> = methods.iter().take(MAX_METHODS).map(|name| format!("`{name}`")).collect();
    let more = methods.len().saturating_sub(MAX_METHODS);
    if more == 0 { first.join(", ") } else { format!("{} and {more} more", first.join(", ")) }
}
