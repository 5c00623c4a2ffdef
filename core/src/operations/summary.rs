//! The facts of an operation that the bindings pass to JavaScript.

use serde::Serialize;

use super::{Auth, Operation};

/// The facts of an operation that the bindings pass to JavaScript.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct OperationSummary {
    /// The JavaScript name, `video.rooms.list`.
    pub name: &'static str,
    /// The verb.
    pub method: &'static str,
    /// The path with `{name}` for each value.
    pub path: &'static str,
    /// `basic`, `bearer` or `none`.
    pub auth: &'static str,
    /// The token scopes, of which one is needed.
    pub scopes: &'static [&'static str],
}

impl From<&Operation> for OperationSummary {
    fn from(operation: &Operation) -> Self {
        let auth = match operation.auth {
            Auth::Basic => "basic",
            Auth::Bearer => "bearer",
            Auth::None => "none",
        };
        let Operation { name, method, path, scopes, .. } = *operation;
        Self { name, method: method.as_str(), path, auth, scopes }
    }
}
