//! Operations on modelled resources, by role.

use serde_json::Value;
use signalwire_api::Method;

use super::change::delete_modelled;
use super::collection_ref::CollectionRef;
use super::item::{response_name, response_names};
use super::routed_request::RoutedRequest;
use super::{Space, State};
use crate::api_error::ApiError;
use crate::resources::Context;
use crate::store::{Attributes, Item};
use crate::table::Role;
use signalwire_api::{Completeness, ExampleBuilder};

impl Space {
    /// Handles the request; `None` if its resource has no model.
    pub(super) fn handle_modelled(
        &self,
        state: &mut State,
        request: &RoutedRequest<'_>,
        caller: &str,
    ) -> Option<Result<Value, ApiError>> {
        let whole = request.raw.segments.len();
        let template = &request.route.template;
        let length = match &request.route.role {
            Role::UpdateParent => template.ancestors().last()? - 1,
            _ => whole - usize::from(template.item().is_some()),
        };
        let collection = CollectionRef::at(request, length)?;
        let account = collection.account.clone().unwrap_or_else(|| caller.to_owned());
        let mut context = Context { store: &mut state.store, project: &account };
        let id = request.raw.segments.get(length).map(String::as_str).unwrap_or_default();
        Some(match &request.route.role {
            Role::List(listing) => self.list_modelled(state, request, &collection, listing),
            // Creates resources that another collection lists: imported numbers.
            Role::Other if request.route.method == Method::Post => {
                self.create_modelled(&mut context, request, &collection)
            }
            Role::Create => self.create_modelled(&mut context, request, &collection),
            Role::Read => collection
                .find(&context, id)
                .map(|item| self.modelled_body(request, &collection, &item.attributes)),
            Role::Update | Role::UpdateParent => self.update_modelled(&mut context, request, &collection, id),
            Role::Command => self.command_modelled(&mut context, request, &collection),
            Role::Delete => delete_modelled(&mut context, &collection, id),
            _ => return None,
        })
    }

    fn create_modelled(
        &self,
        context: &mut Context<'_>,
        request: &RoutedRequest<'_>,
        collection: &CollectionRef,
    ) -> Result<Value, ApiError> {
        let mut attributes = context.new_attributes();
        attributes.extend(collection.initial());
        attributes.extend(collection.view.decode(self.with_defaults(request)));
        attributes.extend(collection.owner_attribute());
        collection.model.lifecycle.create(context, &mut attributes)?;
        let response = self.modelled_body(request, collection, &attributes);
        let id = attributes["id"].as_str().unwrap_or_default().to_owned();
        context.store.insert(collection.model.collection, Item { id, attributes });
        Ok(response)
    }

    /// The input of the request, completed with the defaults of the API.
    pub(super) fn with_defaults(&self, request: &RoutedRequest<'_>) -> Attributes {
        let mut input = response_names(&request.attributes);
        let body = request.route.operation.body.as_ref();
        let fields = body.and_then(|body| self.table.api.object(&body.kind)).map(|object| object.fields);
        for (name, field) in fields.unwrap_or_default() {
            if let (Some(default), None) = (field.default, request.attributes.get(&name)) {
                input.insert(response_name(&name), default);
            }
        }
        input
    }

    /// Builds the response of the operation.
    pub(super) fn modelled_body(
        &self,
        request: &RoutedRequest<'_>,
        collection: &CollectionRef,
        attributes: &Attributes,
    ) -> Value {
        let examples = ExampleBuilder { api: &self.table.api, completeness: Completeness::Known };
        request
            .route
            .operation
            .response
            .as_ref()
            .map_or(Value::Null, |kind| examples.build(kind, &collection.encode(attributes)))
    }
}
