//! The WebSocket handshake (RFC 6455, section 4.2).

use std::sync::Arc;
use std::time::Duration;

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use hyper::upgrade::OnUpgrade;
use hyper_util::rt::TokioIo;
use tokio::sync::mpsc::unbounded_channel;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::Role;

use super::faults::{End, FrameFault};
use super::journal::{Frame, Kind};
use super::socket;
use crate::server::Hangup;
use crate::space::Space;

/// Whether the request asks for a WebSocket.
pub(crate) fn is_upgrade(headers: &HeaderMap) -> bool {
    let value = headers.get(header::UPGRADE).and_then(|value| value.to_str().ok());
    value.is_some_and(|value| value.eq_ignore_ascii_case("websocket"))
}

/// Accepts a WebSocket on any path. A subprotocol or an extension is never selected.
pub(crate) async fn upgrade(space: Arc<Space>, hangup: Hangup, request: Request) -> Response {
    let fault = space.state().relay.faults.take("upgrade").unwrap_or_default();
    tokio::time::sleep(Duration::from_millis(fault.delay_ms.unwrap_or(0))).await;
    match fault.end {
        Some(End::Freeze) => std::future::pending().await,
        Some(_) => match hangup.hang_up().await {},
        None => {}
    }
    if let Some(status) = fault.status {
        return refuse(status, &fault);
    }
    match accept_key(request.headers()) {
        Ok(key) => {
            tokio::spawn(serve(space, hyper::upgrade::on(request)));
            let headers = [
                (header::CONNECTION, HeaderValue::from_static("Upgrade")),
                (header::UPGRADE, HeaderValue::from_static("websocket")),
                (header::SEC_WEBSOCKET_ACCEPT, key),
            ];
            (StatusCode::SWITCHING_PROTOCOLS, headers).into_response()
        }
        Err(response) => *response,
    }
}

fn refuse(status: u16, fault: &FrameFault) -> Response {
    let mut response = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY).into_response();
    for (name, value) in &fault.headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

fn accept_key(headers: &HeaderMap) -> Result<HeaderValue, Box<Response>> {
    if headers.get(header::SEC_WEBSOCKET_VERSION).is_none_or(|version| version != "13") {
        let version = [(header::SEC_WEBSOCKET_VERSION, "13")];
        return Err(Box::new((StatusCode::UPGRADE_REQUIRED, version).into_response()));
    }
    let key = headers.get(header::SEC_WEBSOCKET_KEY).map(|key| derive_accept_key(key.as_bytes()));
    let key = key.and_then(|key| HeaderValue::try_from(key).ok());
    key.ok_or_else(|| Box::new(StatusCode::BAD_REQUEST.into_response()))
}

async fn serve(space: Arc<Space>, upgraded: OnUpgrade) {
    let Ok(upgraded) = upgraded.await else { return };
    let stream = WebSocketStream::from_raw_socket(TokioIo::new(upgraded), Role::Server, None).await;
    let (output, outputs) = unbounded_channel();
    let number = {
        let mut state = space.state();
        let number = state.relay.sockets.add(output);
        state.relay.journal.record(Frame::new(number, Kind::Open, String::new()));
        number
    };
    socket::run(space, number, stream, outputs).await;
}
