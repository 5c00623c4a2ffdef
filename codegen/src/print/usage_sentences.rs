//! What each named type is for: of which methods it is the body, the answer or an item, or what it tells as a webhook.

use std::collections::BTreeMap;

use signalwire_api::{Type, Union};

use crate::resolve::signature::Signature;
use crate::resolve::table::{Entry, Table};
use crate::resolve::webhooks::Webhook;

/// How many methods a sentence names before it says that there are more.
const MAX_METHODS: usize = 3;

/// Sentences by type name: `Body of video.rooms.create.`, and for the payload of a webhook the webhook's own.
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
    let answer = operation.answer.iter().map(|kind| ("Answer", kind));
    body.chain(answer).chain(item(table, entry).map(|kind| ("Item", kind))).collect()
}

fn item<'a>(table: &'a Table, entry: &Entry<'a>) -> Option<&'a Type> {
    let field = Signature::of(table, entry).ok()?.items?;
    let Type::Object(object) = table.api.resolve(entry.operation.answer.as_ref()?) else { return None };
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
