//! Webhooks: requests that the API sends, described like operations of a server of the user's.

use indexmap::IndexMap;
use signalwire_api::{Auth, Operation, Webhook};

use super::document::Document;
use super::families::WEBHOOKS;
use super::section::Section;
use crate::error::{Error, Result};
use crate::names::snake;

/// All webhooks of the documents by key, `POST smsStatusCallback`.
pub fn read(documents: &[Document]) -> Result<IndexMap<String, Webhook>> {
    let mut all = IndexMap::new();
    for document in documents {
        for (name, verbs) in &document.webhooks {
            let at = format!("webhook {name}");
            for (verb, value) in Section::new(verbs, &at)?.entries() {
                let webhook = webhook(document, name, Section::new(&value, &at)?)?;
                if all.insert(format!("{} {name}", verb.to_uppercase()), webhook).is_some() {
                    return Err(Error::at(at, "is in both documents"));
                }
            }
        }
    }
    all.sort_keys();
    Ok(all)
}

/// The name for people: the API's own, in a family of its own.
pub fn name(key: &str) -> String {
    format!("{WEBHOOKS}.{}", key.split(' ').next_back().unwrap_or(key))
}

/// Reads a webhook as an operation and refuses all that only operations have.
fn webhook(document: &Document, name: &str, section: Section) -> Result<Webhook> {
    let at = section.at.clone();
    let (id, mut operation) = document.operation(section, "")?;
    let body = operation.body.take().ok_or_else(|| Error::at(&at, "has no body"))?;
    let status = operation.status;
    if id != snake(name) || operation != empty_operation(status) {
        return Err(Error::at(&at, "more than a body and a status is not handled"));
    }
    Ok(Webhook { body, status })
}

/// An operation that takes and gives nothing.
pub fn empty_operation(status: u16) -> Operation {
    Operation {
        auth: Auth::None,
        scopes: Vec::new(),
        path: Vec::new(),
        query: Vec::new(),
        body: None,
        command: None,
        status,
        answer: None,
        errors: IndexMap::new(),
        deprecated: false,
    }
}
