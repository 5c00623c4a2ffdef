//! Items in the making: ids, times, and what a request says of them.

use serde_json::{Value, json};
use signalwire_api::Type;
use uuid::Uuid;

use super::api_error::ApiError;
use super::item_ref::path_attributes;
use super::routed_request::RoutedRequest;
use super::timestamps::set_timestamps;
use super::{Space, State};
use crate::examples::{Completeness, ExampleBuilder, snake_case};
use crate::store::{Attributes, Item};
use crate::table::Listing;

/// How many samples a collection has that no operation adds to.
const SEEDS: usize = 3;

/// What a thing may be shown as, the best first.
const SHOWN: [&str; 4] = ["display_name", "name", "title", "email"];

impl Space {
    /// Adds what the server knows to the attributes, answers them, and keeps what the answer says.
    pub(super) fn complete(
        &self,
        request: &RoutedRequest<'_>,
        attributes: &mut Attributes,
        new: bool,
    ) -> Result<Value, ApiError> {
        if let Some(kind) = &request.route.operation.answer {
            set_timestamps(&self.table.api, kind, attributes, new);
        }
        self.add_server_values(&request.route.name, attributes)?;
        let answer = self.response_body(request, attributes);
        attributes.extend(answer.as_object().cloned().unwrap_or_default());
        Ok(answer)
    }

    /// Gives a collection that no operation adds to its samples, when it is first listed.
    pub(super) fn seed(
        &self,
        state: &mut State,
        request: &RoutedRequest<'_>,
        listing: &Listing,
        caller: &str,
    ) {
        if !listing.seeded || state.store.has_collection(&request.raw.path) {
            return;
        }
        for _ in 0..SEEDS {
            let mut item = self.new_item(&request.route.template.pattern(), path_attributes(request, caller));
            set_timestamps(&self.table.api, &listing.items, &mut item.attributes, true);
            let shown = ExampleBuilder { api: &self.table.api, completeness: Completeness::Full }
                .build(&listing.items, &item.attributes);
            item.attributes.extend(shown.as_object().cloned().unwrap_or_default());
            state.store.insert(&request.raw.path, item);
        }
    }

    /// An item with an id of its own.
    pub(super) fn new_item(&self, pattern: &str, mut attributes: Attributes) -> Item {
        let id = Uuid::new_v4().to_string();
        let name = self.table.collections.identity(pattern).unwrap_or("id");
        attributes.insert(name.to_owned(), id.clone().into());
        Item { id, attributes }
    }

    /// Gives the object of this name in a new item's answer a place; it has the item's id.
    pub(super) fn add_nested_object(&self, request: &RoutedRequest<'_>, name: &str, item: &mut Item) {
        if self.has_object(request, name) {
            item.attributes.insert(name.to_owned(), json!({ "id": item.id }));
        }
    }

    /// The operation's answer, made of these attributes.
    pub(super) fn response_body(&self, request: &RoutedRequest<'_>, attributes: &Attributes) -> Value {
        let examples = ExampleBuilder { api: &self.table.api, completeness: Completeness::Full };
        request.route.operation.answer.as_ref().map_or(Value::Null, |kind| examples.build(kind, attributes))
    }

    /// The answer has an object of this name in it.
    fn has_object(&self, request: &RoutedRequest<'_>, name: &str) -> bool {
        let api = &self.table.api;
        let answer = request.route.operation.answer.as_ref().and_then(|kind| api.object(kind));
        let field = answer.and_then(|object| object.fields.get(name).map(|field| field.kind.clone()));
        field.is_some_and(|kind| matches!(api.resolve(&kind), Type::Object(_) | Type::Union(_)))
    }
}

/// What a request says, spelt as answers spell it.
pub(super) fn response_names(input: &Attributes) -> Attributes {
    input.iter().map(|(name, value)| (response_name(name), value.clone())).collect()
}

/// Takes over what a request says, also into the object named after the item's kind:
/// the Fabric API takes `{ name }` and answers `{ display_name, sip_gateway: { name } }`.
pub(super) fn apply_input(attributes: &mut Attributes, input: &Attributes, kind: &str) {
    let input = response_names(input);
    attributes.extend(input.clone());
    let Some(Value::Object(nested)) = attributes.get_mut(kind) else { return };
    let shown = SHOWN.iter().find_map(|name| input.get(*name)).cloned();
    nested.extend(input);
    attributes.extend(shown.map(|name| ("display_name".to_owned(), name)));
}

/// A name as answers spell it.
pub(super) fn response_name(name: &str) -> String {
    if name.contains(|letter: char| letter.is_ascii_uppercase()) { snake_case(name) } else { name.to_owned() }
}
