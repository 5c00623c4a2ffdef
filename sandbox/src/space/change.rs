//! Changes of modelled resources: update, command and delete.

use serde_json::Value;
use signalwire_api::Method;

use super::Space;
use super::collection_ref::CollectionRef;
use super::item::response_names;
use super::routed_request::RoutedRequest;
use crate::api_error::ApiError;
use crate::clock;
use crate::resources::{Context, Lifecycle};
use crate::store::{Attributes, Item};

impl Space {
    /// Updates a resource with the input of the request.
    pub(super) fn update_modelled(
        &self,
        context: &mut Context<'_>,
        request: &RoutedRequest<'_>,
        collection: &CollectionRef,
        id: &str,
    ) -> Result<Value, ApiError> {
        let mut input = collection.view.decode(response_names(&request.attributes));
        if request.route.method == Method::Delete {
            // Removes a part of the resource: `DELETE …/{id}/e911_address`.
            let part = request.raw.segments.last().map(|part| format!("{part}_id")).unwrap_or_default();
            input.insert(part, Value::Null);
        }
        self.change(context, request, collection, id, |lifecycle, context, attributes| {
            let before = attributes.clone();
            attributes.extend(input);
            lifecycle.update(context, &before, attributes)
        })
    }

    /// Runs a command. Its parameters are not attributes, except those of `update`, which is an
    /// update in all but its name.
    pub(super) fn command_modelled(
        &self,
        context: &mut Context<'_>,
        request: &RoutedRequest<'_>,
        collection: &CollectionRef,
    ) -> Result<Value, ApiError> {
        let id = request.attributes.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        let command =
            request.route.operation.command.as_ref().map(|command| (command.name.as_str(), command.takes_id));
        let Some((name, true)) = command else {
            return self.update_modelled(context, request, collection, &id);
        };
        self.change(context, request, collection, &id, |lifecycle, context, attributes| {
            lifecycle.command(context, attributes, name, &request.attributes)
        })
    }

    /// Changes a copy of the attributes. Stores it if the change is accepted and the resource still
    /// exists.
    fn change(
        &self,
        context: &mut Context<'_>,
        request: &RoutedRequest<'_>,
        collection: &CollectionRef,
        id: &str,
        apply: impl FnOnce(&dyn Lifecycle, &mut Context<'_>, &mut Attributes) -> Result<(), ApiError>,
    ) -> Result<Value, ApiError> {
        let Item { id, mut attributes } = collection.find(context, id)?.clone();
        apply(collection.model.lifecycle, context, &mut attributes)?;
        attributes.insert("updated_at".into(), clock::now_rfc3339().into());
        let response = self.modelled_body(request, collection, &attributes);
        if let Some(item) = context.store.find_mut(collection.model.collection, "id", &id) {
            item.attributes = attributes;
        }
        Ok(response)
    }
}

/// Deletes a resource. One that a log can still show is marked as deleted instead.
pub(super) fn delete_modelled(
    context: &mut Context<'_>,
    collection: &CollectionRef,
    id: &str,
) -> Result<Value, ApiError> {
    let Item { id, mut attributes } = collection.find(context, id)?.clone();
    collection.model.lifecycle.delete(context, &mut attributes)?;
    if collection.model.is_logged() {
        attributes.insert("discarded_at".into(), clock::now_rfc3339().into());
        context
            .store
            .find_mut(collection.model.collection, "id", &id)
            .ok_or(ApiError::NotFound)?
            .attributes = attributes;
    } else {
        context.store.remove(collection.model.collection, "id", &id);
    }
    Ok(Value::Null)
}
