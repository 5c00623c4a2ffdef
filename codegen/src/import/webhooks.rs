//! Webhooks: requests that the API sends. The documents define them like operations of a server.

use indexmap::IndexMap;
use signalwire_api::Webhook;

use super::document::Document;
use super::families::WEBHOOKS;
use super::operation::{empty_operation, operation};
use super::section::Section;
use crate::error::{Error, Result};
use crate::names::snake;

/// Reads the webhooks of all documents, by key: `POST smsStatusCallback`.
pub fn read(documents: &[Document]) -> Result<IndexMap<String, Webhook>> {
    let mut all = IndexMap::new();
    for document in documents {
        for (name, verbs) in &document.webhooks {
            let at = format!("webhook {name}");
            for (verb, value) in Section::new(verbs, &at)?.entries() {
                let webhook = webhook(document, name, Section::new(&value, &at)?)?;
                if all.insert(format!("{} {name}", verb.to_uppercase()), webhook).is_some() {
                    return Err(Error::at(at, "is defined in both documents"));
                }
            }
        }
    }
    all.sort_keys();
    Ok(all)
}

/// Returns the JS name: the name in the API, in the family `webhooks`.
pub fn name(key: &str) -> String {
    format!("{WEBHOOKS}.{}", key.split(' ').next_back().unwrap_or(key))
}

/// Reads a webhook as an operation. Fails if it has more than a body and a status.
fn webhook(document: &Document, name: &str, section: Section) -> Result<Webhook> {
    let at = section.at.clone();
    let (id, mut operation) = operation(document, section, "")?;
    let body = operation.body.take().ok_or_else(|| Error::at(&at, "has no body"))?;
    let status = operation.status;
    if id != snake(name) || operation != empty_operation(status) {
        return Err(Error::at(&at, "only a body and a status are supported"));
    }
    Ok(Webhook { body, status })
}
