//! `signalwire.connect` and `signalwire.reauthenticate`: the credentials of the REST API.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use uuid::Uuid;

use super::events::{Event, Recipients};
use super::rpc::{Reply, RpcError};
use super::session::{Caller, signature};
use super::{contexts, voice};
use crate::resources::text;
use crate::space::{Space, State};
use crate::store::Attributes;
use crate::tokens::ApiToken;

/// The scopes of a session whose token has all scopes.
const SCOPES: [&str; 6] = ["calling", "messaging", "tasking", "video", "chat", "pubsub"];

/// The error of wrong credentials, and of requests before `signalwire.connect`.
pub(super) fn unauthorized() -> RpcError {
    let message = "Authentication service failed with status ProtocolError, 401 Unauthorized: {}";
    RpcError::Error(-32002, message.into())
}

/// Authenticates a connection and resumes the session that `protocol` names, if it is known.
pub(super) fn connect(space: &Space, state: &mut State, socket: u64, params: &Attributes) -> Reply {
    let token = authenticate(space, state, params).ok_or_else(unauthorized)?;
    let (project, wanted) = (token.project.clone(), text(params, "protocol"));
    let known = state.relay.sessions.get(wanted).filter(|session| session.project == project);
    let restored = known.is_some();
    let old = known.and_then(|session| session.socket);
    let protocol =
        if restored { wanted.to_owned() } else { state.relay.sessions.create(&project, token.clone()) };
    if let Some(old) = old.filter(|old| *old != socket) {
        state.relay.sockets.drop(old);
    }
    let identity = format!("{}@{}", Uuid::new_v4(), state.relay.node_id);
    if let Some(session) = state.relay.sessions.get_mut(&protocol) {
        session.socket = Some(socket);
        session.identity.clone_from(&identity);
        session.token = token.clone();
        session.contexts.extend(contexts::names(params));
    }
    if let Some(open) = state.relay.sockets.get_mut(socket) {
        open.protocol = Some(protocol.clone());
    }
    voice::offer_waiting(state);
    send_authorization_state(state, &protocol);
    Ok(json!({
        "identity": identity, "protocol": protocol, "session_restored": restored,
        "authorization": authorization(&token, &protocol), "ice_servers": [],
    }))
}

/// Replaces the credentials of a session.
pub(super) fn reauthenticate(
    space: &Space,
    state: &mut State,
    caller: &Caller,
    params: &Attributes,
) -> Reply {
    let token = authenticate(space, state, params).filter(|token| token.project == caller.project);
    let token = token.ok_or_else(unauthorized)?;
    let result = json!({ "authorization": authorization(&token, &caller.protocol) });
    if let Some(session) = state.relay.sessions.get_mut(&caller.protocol) {
        session.token = token;
    }
    Ok(result)
}

/// The token of the credentials: project and API token, or a subscriber token.
fn authenticate(space: &Space, state: &State, params: &Attributes) -> Option<ApiToken> {
    let credentials = params.get("authentication")?.as_object()?;
    match text(credentials, "jwt_token") {
        "" => state.tokens.check(text(credentials, "project"), text(credentials, "token")).cloned(),
        jwt => Some(ApiToken {
            id: String::new(),
            project: space.project_of_subscriber(jwt).ok()?,
            secret: String::new(),
            scopes: None,
        }),
    }
}

fn authorization(token: &ApiToken, protocol: &str) -> Value {
    let scopes = token.scopes.clone().unwrap_or_else(|| SCOPES.map(ToOwned::to_owned).to_vec());
    json!({
        "project": token.project, "project_id": token.project, "expires_at": null, "scopes": scopes,
        "signature": signature(protocol),
    })
}

/// The opaque state that a client may send when it connects again. This server ignores it, as the
/// service ignores an invalid one.
fn send_authorization_state(state: &mut State, protocol: &str) {
    let part = || STANDARD.encode(Uuid::new_v4().as_bytes());
    let params = json!({ "authorization_state": format!("{}:{}", part(), part()) });
    let to = Recipients::Session(protocol.to_owned());
    state.relay.emit(Event::new(to, "signalwire.authorization.state", params));
}
