//! The Space: state and request handling, without HTTP.

mod actions;
mod authorise;
mod change;
mod check;
mod collection_ref;
mod documented;
mod error_response;
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

use axum::http::{HeaderMap, HeaderValue, header};
use serde_json::Value;
use signalwire_api::{Api, Auth};
use signalwire_core::error::{ConfigError, Problem};
use signalwire_core::internal::validate::nearest;
use signalwire_core::webhooks::SigningKey;

use crate::api_error::ApiError;
use crate::callbacks::Outbox;
use crate::control::changes::{Change, Changes};
use crate::control::entry::Entry;
use crate::control::faults::Faults;
use crate::control::journal::Journal;
use crate::control::scripts::Scripts;
use crate::relay::Relay;
use crate::store::Store;
use crate::table::{Route, Table};
use crate::tokens::{ApiToken, ApiTokens, Keys};

pub(crate) use raw_request::{RawRequest, gather};
use routed_request::RoutedRequest;

/// A project, its data and tokens, and the table of all operations.
pub(crate) struct Space {
    /// The project id.
    pub project: String,
    /// The initial API token.
    pub token: String,
    /// The key that signs callbacks, as text for the user.
    pub signing_key: String,
    /// The parsed `signing_key`.
    pub signer: SigningKey,
    table: Table,
    keys: Keys,
    state: Mutex<State>,
}

/// The mutable state.
#[derive(Default)]
pub(crate) struct State {
    /// The resources.
    pub store: Store,
    /// The API tokens.
    pub tokens: ApiTokens,
    /// The faults.
    pub faults: Faults,
    /// The request journal.
    pub journal: Journal<Entry>,
    /// The relay.
    pub relay: Relay,
    /// The scripts of calls and messages.
    pub scripts: Scripts,
    /// The callbacks.
    pub outbox: Outbox,
    /// The broadcast of changes. A reset keeps it.
    pub changes: Changes,
}

/// A response before its conversion to HTTP.
#[derive(Debug, Default)]
pub(crate) struct ApiResponse {
    /// The HTTP status.
    pub status: u16,
    /// The body; `None` for 204.
    pub body: Option<Value>,
    /// Adds a `WWW-Authenticate` header.
    pub challenge: bool,
    /// Why the request was rejected, for the journal.
    pub problems: Vec<Problem>,
    /// What was not checked, for the journal.
    pub unchecked: Vec<String>,
}

impl Space {
    /// Creates a Space with this table and these keys.
    pub fn new(table: Table, keys: Keys) -> Result<Self, ConfigError> {
        let signing_key = tokens::new_signing_key();
        let signer = SigningKey::parse(&signing_key)?;
        let (project, token) = (uuid::Uuid::new_v4().to_string(), ApiToken::new_secret());
        let space = Self { project, token, signing_key, signer, table, keys, state: Mutex::default() };
        space.reset();
        Ok(space)
    }

    /// The description of the API.
    pub fn api(&self) -> &Api {
        &self.table.api
    }

    /// What calls change. A panic of another request does not spoil it: no invariant spans two
    /// fields.
    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Resets resources, created tokens, faults, the journal, callbacks and the relay.
    pub fn reset(&self) {
        let mut state = self.state();
        state.journal.clear();
        state.faults.clear();
        state.outbox.clear();
        state.scripts.clear();
        state.store = Store::default();
        state.relay.reset();
        tokens::seed(&mut state.store, &self.project);
        state.tokens = ApiTokens::default();
        state.tokens.add(ApiToken {
            id: uuid::Uuid::new_v4().to_string(),
            project: self.project.clone(),
            secret: self.token.clone(),
            scopes: None,
        });
        state.changes.send(Change::Reset);
    }

    /// The operation of a request. For call commands, which share a path, the body determines the
    /// operation.
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

    /// The operation with this JS name exists.
    pub fn has_operation(&self, name: &str) -> bool {
        self.operation_names().any(|known| known == name)
    }

    /// The JS names of all operations.
    pub fn operation_names(&self) -> impl Iterator<Item = &str> {
        self.table.routes.iter().map(|route| route.name.as_str())
    }

    /// The nearest JS name of an operation, as a hint: `did you mean "video.rooms.list"?`
    pub fn nearest_operation(&self, name: &str) -> Option<String> {
        nearest(name, self.operation_names())
    }

    /// Whether the operation with this method is available to browsers.
    pub fn is_for_browsers(&self, method: &str, raw: &RawRequest) -> bool {
        let found = self.table.find(method, &raw.segments);
        found.first().is_some_and(|route| route.operation.auth != Auth::Basic)
    }

    /// The problems of a JSON body of this operation.
    pub fn check(&self, operation: &str, body: &Value) -> Vec<Problem> {
        let Some(route) = self.table.routes.iter().find(|route| route.name == operation) else {
            return Vec::new();
        };
        let problems = check::check_body(route.row, Some(body));
        if problems.is_empty() { routed_request::documented_problems(route, body) } else { problems }
    }

    /// Runs an operation with a JSON body for the project of the Space, without credentials.
    pub fn call(&self, method: &str, path: &str, body: &Value) -> ApiResponse {
        let headers = [(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))];
        let raw = RawRequest::new(method, path, "", HeaderMap::from_iter(headers), body.to_string().into());
        self.respond_with(&raw, self.route(&raw), |_| Ok(self.project.clone()))
    }

    /// Handles a request of an operation; without one, the response is 404.
    pub fn respond(&self, raw: &RawRequest, route: Option<&Route>) -> ApiResponse {
        self.respond_with(raw, route, |route| self.authorise(route, &raw.headers))
    }

    fn respond_with(
        &self,
        raw: &RawRequest,
        route: Option<&Route>,
        authorise: impl FnOnce(&Route) -> Result<String, ApiError>,
    ) -> ApiResponse {
        let done = route.ok_or(ApiError::NotFound).and_then(|route| {
            let caller = authorise(route)?;
            self.handle(&RoutedRequest::read(&self.table.api, route, raw)?, &caller)
        });
        done.unwrap_or_else(|error| error.response(&self.table.api, route, &raw.path))
    }
}
