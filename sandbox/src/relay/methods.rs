//! The methods with their required parameters, and the scopes of their tokens. The list is separate
//! from `api/realtime.json`, so that clients that are generated from it are tested against another
//! source.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::rpc::RpcError;
use super::session::Caller;
use crate::space::State;
use crate::store::Attributes;

/// Required parameters by method.
static METHODS: LazyLock<HashMap<String, Vec<String>>> =
    LazyLock::new(|| serde_json::from_str(include_str!("methods.json")).unwrap_or_default());

/// The scopes that permit the methods with a prefix.
const SCOPES: [(&str, &[&str]); 5] = [
    ("calling.", &["calling"]),
    ("chat.", &["chat", "pubsub"]),
    ("messaging.", &["messaging"]),
    ("signalwire.subscribe", &["video"]),
    ("video.", &["video"]),
];

/// Rejects an unknown method, a token without the scope, and a missing parameter.
pub(super) fn check(
    state: &State,
    caller: &Caller,
    method: &str,
    params: &Attributes,
) -> Result<(), RpcError> {
    let required = METHODS.get(method).ok_or_else(RpcError::unknown_method)?;
    let scopes = SCOPES.iter().find(|(prefix, _)| method.starts_with(prefix)).map(|(_, scopes)| *scopes);
    let scopes: Vec<_> = scopes.unwrap_or_default().iter().map(|scope| (*scope).to_owned()).collect();
    let session = state.relay.sessions.get(&caller.protocol);
    if !session.is_some_and(|session| session.token.allows(&scopes)) {
        return Err(RpcError::Result("-32001", "Permission Denied".into()));
    }
    match required.iter().find(|name| !params.contains_key(*name)) {
        Some(name) => Err(RpcError::invalid_params(name)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_valid() {
        assert_eq!(METHODS["calling.pass"], ["node_id", "call_id"]);
        assert!(METHODS.len() > 100, "{}", METHODS.len());
    }
}
