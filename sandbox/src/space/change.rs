//! Changes of things that have a model: by what a request says of them, by a command, and their
//! end.

use serde_json::Value;
use signalwire_api::Method;

use super::Space;
use super::api_error::ApiError;
use super::collection_ref::CollectionRef;
use super::item::response_names;
use super::modelled_resources::find;
use super::routed_request::RoutedRequest;
use crate::clock;
use crate::resources::{Context, Lifecycle};
use crate::store::{Attributes, Item};

impl Space {
    /// Takes over what the request says of a thing.
    pub(super) fn update_modelled(
        &self,
        context: &mut Context<'_>,
        request: &RoutedRequest<'_>,
        collection: &CollectionRef,
        id: &str,
    ) -> Result<Value, ApiError> {
        let mut input = collection.view.decode(response_names(&request.attributes));
        if request.route.method == Method::Delete {
            // What is taken off a thing: `DELETE …/{id}/e911_address`.
            let part = request.raw.segments.last().map(|part| format!("{part}_id")).unwrap_or_default();
            input.insert(part, Value::Null);
        }
        self.change(context, request, collection, id, |lifecycle, context, attributes| {
            let before = attributes.clone();
            attributes.extend(input);
            lifecycle.update(context, &before, attributes)
        })
    }

    /// A command's parameters are no attributes of the thing, but for `update`, whose name is all
    /// that makes it a command.
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

    /// Changes the attributes of a thing and keeps them, if nothing speaks against it and it is
    /// still there.
    fn change(
        &self,
        context: &mut Context<'_>,
        request: &RoutedRequest<'_>,
        collection: &CollectionRef,
        id: &str,
        apply: impl FnOnce(&dyn Lifecycle, &mut Context<'_>, &mut Attributes) -> Result<(), ApiError>,
    ) -> Result<Value, ApiError> {
        let Item { id, mut attributes } = find(context, collection, id)?.clone();
        apply(collection.model.lifecycle, context, &mut attributes)?;
        attributes.insert("updated_at".into(), clock::stamp().into());
        let answer = self.modelled_body(request, collection, &attributes);
        if let Some(item) = context.store.find_mut(collection.model.collection, "id", &id) {
            item.attributes = attributes;
        }
        Ok(answer)
    }
}

/// Takes a thing away, or hides it where a log may still show it.
pub(super) fn delete_modelled(
    context: &mut Context<'_>,
    collection: &CollectionRef,
    id: &str,
) -> Result<Value, ApiError> {
    let Item { id, mut attributes } = find(context, collection, id)?.clone();
    collection.model.lifecycle.delete(context, &mut attributes)?;
    if collection.model.is_logged() {
        attributes.insert("discarded_at".into(), clock::stamp().into());
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
