//! Construction of items: ids, timestamps and the input of the request.

use serde_json::{Value, json};
use signalwire_api::Type;
use uuid::Uuid;

use super::item_ref::path_attributes;
use super::routed_request::RoutedRequest;
use super::timestamps::set_timestamps;
use super::{Space, State};
use crate::api_error::ApiError;
use crate::store::{Attributes, Item};
use crate::table::Listing;
use signalwire_api::{Completeness, ExampleBuilder, snake_case};

/// The number of samples in a collection that no operation adds to.
const SEEDS: usize = 3;

/// The fields that can serve as display name, in order of preference.
const SHOWN: [&str; 4] = ["display_name", "name", "title", "email"];

impl Space {
    /// Adds the values that the server generates, stores the response in the attributes, and
    /// returns it.
    pub(super) fn complete(
        &self,
        request: &RoutedRequest<'_>,
        attributes: &mut Attributes,
        new: bool,
    ) -> Result<Value, ApiError> {
        if let Some(kind) = &request.route.operation.response {
            set_timestamps(&self.table.api, kind, attributes, new);
        }
        self.add_server_values(&request.route.name, attributes)?;
        let response = self.response_body(request, attributes);
        attributes.extend(response.as_object().cloned().unwrap_or_default());
        Ok(response)
    }

    /// Adds samples to a collection that no operation adds to, when it is first listed.
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

    /// Creates an item with a new id.
    pub(super) fn new_item(&self, pattern: &str, mut attributes: Attributes) -> Item {
        let id = Uuid::new_v4().to_string();
        let name = self.table.collections.identity(pattern).unwrap_or("id");
        attributes.insert(name.to_owned(), id.clone().into());
        Item { id, attributes }
    }

    /// Adds the nested object of this name, with the id of the item, if the response has one.
    pub(super) fn add_nested_object(&self, request: &RoutedRequest<'_>, name: &str, item: &mut Item) {
        if self.has_object(request, name) {
            item.attributes.insert(name.to_owned(), json!({ "id": item.id }));
        }
    }

    /// Builds the response of the operation from these attributes.
    pub(super) fn response_body(&self, request: &RoutedRequest<'_>, attributes: &Attributes) -> Value {
        let examples = ExampleBuilder { api: &self.table.api, completeness: Completeness::Full };
        request.route.operation.response.as_ref().map_or(Value::Null, |kind| examples.build(kind, attributes))
    }

    /// The response has an object of this name.
    fn has_object(&self, request: &RoutedRequest<'_>, name: &str) -> bool {
        let api = &self.table.api;
        let response = request.route.operation.response.as_ref().and_then(|kind| api.object(kind));
        let field = response.and_then(|object| object.fields.get(name).map(|field| field.kind.clone()));
        field.is_some_and(|kind| matches!(api.resolve(&kind), Type::Object(_) | Type::Union(_)))
    }
}

/// Converts the names of the input to the names that responses use.
pub(super) fn response_names(input: &Attributes) -> Attributes {
    input.iter().map(|(name, value)| (response_name(name), value.clone())).collect()
}

/// Adds the input to the attributes, and to the nested object named after the kind: the Fabric API
/// accepts `{ name }` and responds with `{ display_name, sip_gateway: { name } }`.
pub(super) fn apply_input(attributes: &mut Attributes, input: &Attributes, kind: &str) {
    let input = response_names(input);
    attributes.extend(input.clone());
    let Some(Value::Object(nested)) = attributes.get_mut(kind) else { return };
    let shown = SHOWN.iter().find_map(|name| input.get(*name)).cloned();
    nested.extend(input);
    attributes.extend(shown.map(|name| ("display_name".to_owned(), name)));
}

/// Converts a name to the one that responses use.
pub(super) fn response_name(name: &str) -> String {
    if name.contains(|letter: char| letter.is_ascii_uppercase()) { snake_case(name) } else { name.to_owned() }
}
