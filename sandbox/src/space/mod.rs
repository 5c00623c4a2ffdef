//! The Space: what the server knows and how it answers, without HTTP.

mod actions;
mod api_error;
mod authorise;
mod change;
mod check;
mod collection_ref;
mod generic_resources;
mod item;
mod item_ref;
mod list;
mod modelled_resources;
mod raw_request;
mod routed_request;
mod subscriber;
mod timestamps;
mod tokens;

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use signalwire_api::Auth;

use crate::control::{Faults, Journal};
use crate::store::Store;
use crate::table::{Route, Table};
use crate::tokens::{ApiToken, ApiTokens, Keys};

pub(crate) use api_error::ApiError;
pub(crate) use raw_request::{RawRequest, gather};
use routed_request::RoutedRequest;

/// A project with its data, its tokens and the whole API.
pub(crate) struct Space {
    /// The project's id.
    pub project: String,
    /// The API token it starts with.
    pub token: String,
    table: Table,
    keys: Keys,
    state: Mutex<State>,
}

/// What calls change.
#[derive(Default)]
pub(crate) struct State {
    /// Resources.
    pub store: Store,
    /// API tokens.
    pub tokens: ApiTokens,
    /// Orders to misbehave.
    pub faults: Faults,
    /// What was asked.
    pub journal: Journal,
}

/// An answer before it is written as HTTP.
#[derive(Debug)]
pub(crate) struct ApiResponse {
    /// The status.
    pub status: u16,
    /// The body; none for 204.
    pub body: Option<Value>,
    /// The answer to wrong credentials says which ones are wanted.
    pub challenge: bool,
}

impl Space {
    /// A new Space around this table and these keys.
    pub fn new(table: Table, keys: Keys) -> Self {
        let space = Self {
            project: uuid::Uuid::new_v4().to_string(),
            token: ApiToken::new_secret(),
            table,
            keys,
            state: Mutex::default(),
        };
        space.reset();
        space
    }

    /// What calls change. A panic of another request does not spoil it: no invariant spans two
    /// fields.
    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets resources, made tokens, faults and the journal.
    pub fn reset(&self) {
        let mut state = self.state();
        state.journal.clear();
        state.faults = Faults::default();
        state.store = Store::default();
        tokens::seed(&mut state.store, &self.project);
        state.tokens = ApiTokens::default();
        state.tokens.add(ApiToken {
            id: uuid::Uuid::new_v4().to_string(),
            project: self.project.clone(),
            secret: self.token.clone(),
            scopes: None,
        });
    }

    /// The operation that a request is for; of several at one path the one whose command the body
    /// names.
    pub fn route(&self, raw: &RawRequest) -> Option<&Route> {
        let found = self.table.find(&raw.method, &raw.segments);
        let first = found.first().copied();
        if found.len() < 2 {
            return first;
        }
        let body = raw.json();
        let named = |route: &&Route| {
            let command = route.operation.command.as_ref();
            command.is_some_and(|command| body["command"] == command.name)
        };
        found.into_iter().find(named).or(first)
    }

    /// Whether pages may call the operation with this verb at the request's path.
    pub fn is_for_browsers(&self, method: &str, raw: &RawRequest) -> bool {
        let found = self.table.find(method, &raw.segments);
        found.first().is_some_and(|route| route.operation.auth != Auth::Basic)
    }

    /// Answers a request.
    pub fn respond(&self, raw: &RawRequest) -> ApiResponse {
        let route = self.route(raw);
        let done = route.ok_or(ApiError::NotFound).and_then(|route| self.try_respond(route, raw));
        done.unwrap_or_else(|error| error.response(&self.table.api, route, &raw.path))
    }

    fn try_respond(&self, route: &Route, raw: &RawRequest) -> Result<ApiResponse, ApiError> {
        let caller = self.authorise(route, &raw.headers)?;
        let request = RoutedRequest::read(&self.table.api, route, raw)?;
        self.handle(&request, &caller)
    }
}
