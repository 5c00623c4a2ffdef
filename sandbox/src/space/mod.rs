//! The Space: what the server knows and how it answers, without HTTP.

mod alone;
mod ask;
mod authorise;
mod call;
mod change;
mod check;
mod item;
mod list;
mod mint;
mod modelled;
mod perform;
mod place;
mod refusal;
mod spot;
mod stamp;
mod subscriber;

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use signalwire_api::Auth;

use crate::control::{Faults, Journal};
use crate::store::Store;
use crate::table::{Route, Table};
use crate::tokens::{ApiToken, ApiTokens, Keys};

use ask::Ask;
pub(crate) use call::{Call, gather};
pub(crate) use refusal::Refusal;

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
pub(crate) struct Reply {
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

    /// What calls change. A panic of another request does not spoil it: no invariant spans two fields.
    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets resources, made tokens, faults and the journal.
    pub fn reset(&self) {
        let mut state = self.state();
        state.journal.clear();
        state.faults = Faults::default();
        state.store = Store::default();
        mint::seed(&mut state.store, &self.project);
        state.tokens = ApiTokens::default();
        state.tokens.add(ApiToken {
            id: uuid::Uuid::new_v4().to_string(),
            project: self.project.clone(),
            secret: self.token.clone(),
            scopes: None,
        });
    }

    /// The operation that a request is for; of several at one path the one whose command the body names.
    pub fn route(&self, call: &Call) -> Option<&Route> {
        let found = self.table.find(&call.method, &call.segments);
        let first = found.first().copied();
        if found.len() < 2 {
            return first;
        }
        let body = call.json();
        let named = |route: &&Route| {
            let command = route.operation.command.as_ref();
            command.is_some_and(|command| body["command"] == command.name)
        };
        found.into_iter().find(named).or(first)
    }

    /// Whether pages may call the operation with this verb at the request's path.
    pub fn is_for_browsers(&self, verb: &str, call: &Call) -> bool {
        let found = self.table.find(verb, &call.segments);
        found.first().is_some_and(|route| route.operation.auth != Auth::Basic)
    }

    /// Answers a request.
    pub fn answer(&self, call: &Call) -> Reply {
        let route = self.route(call);
        let done = route.ok_or(Refusal::NotFound).and_then(|route| self.perform(route, call));
        done.unwrap_or_else(|refusal| refusal.reply(&self.table.api, route, &call.path))
    }

    fn perform(&self, route: &Route, call: &Call) -> Result<Reply, Refusal> {
        let caller = self.authorise(route, &call.headers)?;
        let ask = Ask::read(&self.table.api, route, call)?;
        self.act(&ask, &caller)
    }
}
