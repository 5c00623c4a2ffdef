//! Webhooks with their names.

use signalwire_api::{Api, Surface, Type};

use crate::names;

/// A webhook with its names.
#[derive(Clone, Copy)]
pub struct Webhook<'a> {
    /// The JS name without the family: `smsStatusCallback`.
    pub name: &'a str,
    /// The sentence of `api/surface`.
    pub doc: &'a str,
    /// The options whose URL receives it, in Markdown.
    pub sent_to: &'a str,
    /// The type of the body.
    pub payload: &'a Type,
}

impl<'a> Webhook<'a> {
    /// Returns the documented webhooks, sorted by name.
    pub fn documented(api: &'a Api) -> Vec<Self> {
        let mut all: Vec<_> = Self::all(api).filter(|webhook| !webhook.doc.is_empty()).collect();
        all.sort_by_key(|webhook| webhook.name);
        all
    }

    /// Returns all webhooks.
    pub fn all(api: &'a Api) -> impl Iterator<Item = Self> {
        api.webhooks().map(|(key, webhook)| {
            let Surface { name, doc, sent_to } = &api.surface[key];
            Self { name: names::below_family(name), doc, sent_to, payload: &webhook.body.kind }
        })
    }

    /// Returns the name of the payload type in the API, if it has one.
    pub fn payload_name(&self) -> Option<&'a str> {
        match self.payload {
            Type::Ref(name) => Some(name),
            _ => None,
        }
    }
}
