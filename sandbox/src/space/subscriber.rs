//! Subscribers of subscriber tokens.

use serde_json::{Value, json};

use super::{Space, State};
use crate::resources::{Context, add_address};
use crate::store::Attributes;

/// The collection of subscribers.
const SUBSCRIBERS: &str = "/api/fabric/resources/subscribers";

impl Space {
    /// The id of the subscriber with this reference, which can be an email address. An unknown
    /// subscriber is created from the input of the token request.
    pub(super) fn find_or_create_subscriber(
        &self,
        state: &mut State,
        input: &Attributes,
        caller: &str,
    ) -> String {
        let reference = input.get("reference").and_then(Value::as_str).unwrap_or_default();
        let known = ["reference", "email"]
            .into_iter()
            .find_map(|name| state.store.find(SUBSCRIBERS, name, reference));
        if let Some(item) = known {
            return item.id.clone();
        }
        let mut attributes = input.clone();
        attributes
            .retain(|name, _| !["password", "fingerprint", "scope", "expire_at"].contains(&name.as_str()));
        attributes.extend([("email".to_owned(), reference.into()), ("project_id".to_owned(), caller.into())]);
        attributes.entry("display_name").or_insert_with(|| reference.into());
        let mut item = self.new_item(SUBSCRIBERS, attributes.clone());
        attributes.insert("id".into(), item.id.clone().into());
        item.attributes
            .extend([("subscriber".to_owned(), json!(attributes)), ("type".to_owned(), "subscriber".into())]);
        let id = item.id.clone();
        add_address(&mut Context { store: &mut state.store, project: caller }, SUBSCRIBERS, &item);
        state.store.insert(SUBSCRIBERS, item);
        id
    }
}
