//! Operations on resources without a model, by role.

use serde_json::Value;
use uuid::Uuid;

use super::item::apply_input;
use super::item_ref::{ItemRef, path_attributes};
use super::routed_request::RoutedRequest;
use super::{ApiResponse, Space, State};
use crate::api_error::ApiError;
use crate::relay;
use crate::resources::{Context, add_address, remove_addresses, text, video};
use crate::store::Item;
use crate::table::{Role, singular};

impl Space {
    /// Handles the request for the project `caller`.
    pub(super) fn handle(&self, request: &RoutedRequest<'_>, caller: &str) -> Result<ApiResponse, ApiError> {
        let mut state = self.state();
        if !self.has_ancestors(&state, request, caller) {
            return Err(ApiError::NotFound);
        }
        let unchecked = unchecked(&state, request, caller);
        let modelled = self
            .run_action(&mut state, request, caller)
            .or_else(|| self.handle_modelled(&mut state, request, caller));
        let done = match modelled {
            Some(done) => done,
            None => self.handle_generic(&mut state, request, caller),
        };
        if done.is_err() {
            state.store.changes.clear();
        }
        relay::announce(&mut state);
        let response = done?;
        let body = request.route.operation.response.is_some().then_some(response);
        Ok(ApiResponse { status: request.route.operation.status, body, unchecked, ..ApiResponse::default() })
    }

    fn handle_generic(
        &self,
        state: &mut State,
        request: &RoutedRequest<'_>,
        caller: &str,
    ) -> Result<Value, ApiError> {
        let whole = request.raw.segments.len();
        match &request.route.role {
            Role::List(listing) => {
                self.seed(state, request, listing, caller);
                self.list(state, request, listing)
            }
            Role::Create => self.create(state, request, caller),
            Role::Read => self.read(state, request),
            Role::Update => self.update(state, request, &ItemRef::at(request, whole)),
            Role::UpdateParent => {
                let length = request.route.template.ancestors().last().unwrap_or(whole);
                self.update(state, request, &ItemRef::at(request, length))
            }
            Role::Delete => self.delete(state, request),
            Role::Document => self.document(state, request),
            Role::Other | Role::Command => self.example(state, request, caller),
        }
    }

    fn create(
        &self,
        state: &mut State,
        request: &RoutedRequest<'_>,
        caller: &str,
    ) -> Result<Value, ApiError> {
        let kind = singular(&request.raw.path);
        let mut item = self.new_item(&request.route.template.pattern(), path_attributes(request, caller));
        self.add_nested_object(request, &kind, &mut item);
        apply_input(&mut item.attributes, &self.with_defaults(request), &kind);
        let response = self.complete(request, &mut item.attributes, true)?;
        self.update_api_tokens(&mut state.tokens, &request.route.name, &item);
        add_address(&mut Context { store: &mut state.store, project: caller }, &request.raw.path, &item);
        state.store.insert(&request.raw.path, item);
        Ok(response)
    }

    fn read(&self, state: &State, request: &RoutedRequest<'_>) -> Result<Value, ApiError> {
        let item_ref = ItemRef::at(request, request.raw.segments.len());
        let item =
            state.store.find(&item_ref.collection, &item_ref.name, &item_ref.id).ok_or(ApiError::NotFound)?;
        Ok(self.response_body(request, &item.attributes))
    }

    fn update(
        &self,
        state: &mut State,
        request: &RoutedRequest<'_>,
        item_ref: &ItemRef,
    ) -> Result<Value, ApiError> {
        let item = state
            .store
            .find_mut(&item_ref.collection, &item_ref.name, &item_ref.id)
            .ok_or(ApiError::NotFound)?;
        let mut attributes = item.attributes.clone();
        apply_input(&mut attributes, &request.attributes, &singular(&item_ref.collection));
        let response = self.complete(request, &mut attributes, false)?;
        item.attributes = attributes;
        self.update_api_tokens(&mut state.tokens, &request.route.name, item);
        Ok(response)
    }

    fn delete(&self, state: &mut State, request: &RoutedRequest<'_>) -> Result<Value, ApiError> {
        let item_ref = ItemRef::at(request, request.raw.segments.len());
        let item = state
            .store
            .remove(&item_ref.collection, &item_ref.name, &item_ref.id)
            .ok_or(ApiError::NotFound)?;
        self.update_api_tokens(&mut state.tokens, &request.route.name, &item);
        state.relay.end_sessions_of(&item.id);
        remove_addresses(
            &mut Context { store: &mut state.store, project: &self.project },
            &item_ref.collection,
            &item.id,
        );
        Ok(self.response_body(request, &item.attributes))
    }

    /// A document always exists. It is created by the first request.
    fn document(&self, state: &mut State, request: &RoutedRequest<'_>) -> Result<Value, ApiError> {
        let item_ref = ItemRef { collection: request.raw.path.clone(), ..ItemRef::default() };
        if !state.store.has_collection(&item_ref.collection) {
            state.store.insert(&item_ref.collection, Item::default());
        }
        self.update(state, request, &item_ref)
    }

    fn example(
        &self,
        state: &mut State,
        request: &RoutedRequest<'_>,
        caller: &str,
    ) -> Result<Value, ApiError> {
        let mut attributes = path_attributes(request, caller);
        attributes.insert("id".into(), Uuid::new_v4().to_string().into());
        attributes.insert("sid".into(), Uuid::new_v4().to_string().into());
        apply_input(&mut attributes, &request.attributes, "");
        if attributes.contains_key("reference") {
            attributes.insert(
                "subscriber_id".into(),
                self.find_or_create_subscriber(state, &request.attributes, caller).into(),
            );
        }
        self.complete(request, &mut attributes, true)
    }
}

/// What is accepted although the API may reject it. SignalWire describes the name of a room as
/// unique, but no error for a second room of the same name.
fn unchecked(state: &State, request: &RoutedRequest<'_>, caller: &str) -> Vec<String> {
    let mut unchecked = request.unchecked.clone();
    let is_second = || video::has_room(&state.store, caller, text(&request.attributes, "name"));
    if request.route.name == "video.rooms.create" && is_second() {
        unchecked.push("name: another room has this name".to_owned());
    }
    unchecked
}
