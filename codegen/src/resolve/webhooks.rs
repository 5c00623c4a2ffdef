//! The described webhooks.

use signalwire_api::{Api, Surface, Type};

use crate::names;

/// A webhook with all that is known of it.
#[derive(Clone, Copy)]
pub struct Webhook<'a> {
    /// Its name in the files: `smsStatusCallback`.
    pub name: &'a str,
    /// Our sentence.
    pub doc: &'a str,
    /// What it holds.
    pub payload: &'a Type,
}

impl<'a> Webhook<'a> {
    /// Those that have a sentence, by name.
    pub fn documented(api: &'a Api) -> Vec<Self> {
        let mut all: Vec<_> = Self::all(api).filter(|webhook| !webhook.doc.is_empty()).collect();
        all.sort_by_key(|webhook| webhook.name);
        all
    }

    /// All, described or not.
    pub fn all(api: &'a Api) -> impl Iterator<Item = Self> {
        api.webhooks().map(|(key, webhook)| {
            let Surface { name, doc } = &api.surface[key];
            Self { name: names::below_family(name), doc, payload: &webhook.body.kind }
        })
    }

    /// The type that stands for the payload in the API, if it has a name there.
    pub fn payload_name(&self) -> Option<&'a str> {
        match self.payload {
            Type::Ref(name) => Some(name),
            _ => None,
        }
    }
}
