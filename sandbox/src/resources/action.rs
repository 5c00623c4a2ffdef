//! Operations that are not CRUD on a collection: searches, lookups, and assignments of one resource
//! to another.

use serde_json::{Map, Value};
use signalwire_api::Method;

use super::context::Context;
use crate::api_error::ApiError;
use crate::store::Attributes;

/// The request of an action.
pub(crate) struct ActionRequest<'a> {
    /// The query.
    pub query: &'a Map<String, Value>,
    /// The body, with the field names of responses.
    pub input: &'a Attributes,
    /// The path values, without the account.
    pub values: &'a [&'a str],
    /// The path.
    pub path: &'a str,
}

impl<'a> ActionRequest<'a> {
    /// The first path value.
    pub fn id(&self) -> &'a str {
        self.values.first().copied().unwrap_or_default()
    }
}

/// Runs an action and returns the attributes of its response.
pub(crate) type Run = fn(&mut Context<'_>, &ActionRequest<'_>) -> Result<Attributes, ApiError>;

/// An operation that is not CRUD on a collection.
pub(crate) struct Action {
    /// The HTTP method.
    pub method: Method,
    /// The path pattern: `/api/relay/rest/mfa/{}/verify`.
    pub path: &'static str,
    /// The implementation.
    pub run: Run,
}

impl Action {
    /// A GET.
    pub const fn get(path: &'static str, run: Run) -> Self {
        Self { method: Method::Get, path, run }
    }

    /// A POST.
    pub const fn post(path: &'static str, run: Run) -> Self {
        Self { method: Method::Post, path, run }
    }
}
