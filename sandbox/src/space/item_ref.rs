//! Items that a path identifies.

use super::collection_ref::CollectionRef;
use super::routed_request::RoutedRequest;
use super::{Space, State};
use crate::store::Attributes;
use crate::table::singular;
use signalwire_api::snake_case;

/// An item identified by a path: `/api/video/rooms` and `9b1…` for `/api/video/rooms/{id}/streams`.
#[derive(Default)]
pub(super) struct ItemRef {
    /// The path of the collection.
    pub collection: String,
    /// The path pattern of the collection.
    pub pattern: String,
    /// The placeholder in snake case.
    pub name: String,
    /// The value of the placeholder.
    pub id: String,
}

impl ItemRef {
    /// The item at the first `length` segments of the path.
    pub fn at(request: &RoutedRequest<'_>, length: usize) -> Self {
        let template = request.route.template.prefix(length);
        Self {
            collection: request.raw.path.split('/').take(length).collect::<Vec<_>>().join("/"),
            pattern: template.parent().pattern(),
            name: snake_case(template.item().unwrap_or_default()),
            id: length
                .checked_sub(1)
                .and_then(|last| request.raw.segments.get(last))
                .cloned()
                .unwrap_or_default(),
        }
    }

    /// The field of a nested item that contains this id: `room_id` for
    /// `/api/video/rooms/{id}/streams`.
    fn reference(&self) -> String {
        match self.name.as_str() {
            "id" | "sid" => format!("{}_{}", singular(&self.collection), self.name),
            name => name.to_owned(),
        }
    }
}

/// The attributes that follow from the caller and the path.
pub(super) fn path_attributes(request: &RoutedRequest<'_>, caller: &str) -> Attributes {
    let mut attributes = Attributes::new();
    attributes.insert("project_id".into(), caller.into());
    for item_ref in request.route.template.ancestors().map(|length| ItemRef::at(request, length)) {
        attributes.insert(item_ref.reference(), item_ref.id.into());
    }
    attributes.insert("account_sid".into(), caller.into());
    attributes
}

impl Space {
    /// Whether all items within the path exist. The account of the project always exists.
    pub(super) fn has_ancestors(&self, state: &State, request: &RoutedRequest<'_>, caller: &str) -> bool {
        request.route.template.ancestors().all(|length| match CollectionRef::at(request, length - 1) {
            Some(collection) => {
                let id = &request.raw.segments[length - 1];
                let item = state.store.find(collection.model.collection, collection.model.name, id);
                item.is_some_and(|item| collection.contains(item))
            }
            None => self.has_item(state, &ItemRef::at(request, length), caller),
        })
    }

    fn has_item(&self, state: &State, item_ref: &ItemRef, caller: &str) -> bool {
        let own = item_ref.name == "account_sid" && item_ref.id == caller;
        let held = self.table.collections.identity(&item_ref.pattern).is_some();
        own || !held || state.store.find(&item_ref.collection, &item_ref.name, &item_ref.id).is_some()
    }
}
