//! A server that creates room tokens for the browsers of its users.
//!
//! The API token stays on this server, and a browser receives only a token for one room. Reads
//! `SIGNALWIRE_PROJECT_ID`, `SIGNALWIRE_API_TOKEN` and `SIGNALWIRE_SPACE`, and listens on port
//! 3000:
//!
//! ```text
//! curl localhost:3000/rooms/standup/tokens --json '{"user_name":"Ada"}'
//! ```

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use signalwire_core::models::video::CreateRoomTokenRequest;
use signalwire_core::{Client, Error};

#[derive(Deserialize)]
struct TokenRequest {
    user_name: String,
}

#[derive(Serialize)]
struct TokenResponse {
    token: String,
}

async fn create_token(
    State(client): State<Client>,
    Path(room_name): Path<String>,
    Json(request): Json<TokenRequest>,
) -> Result<Json<TokenResponse>, ApiFailure> {
    let body = CreateRoomTokenRequest {
        user_name: Some(request.user_name),
        ..CreateRoomTokenRequest::new(room_name)
    };
    let created = client.video().room_tokens().create(&body).await?;
    Ok(Json(TokenResponse { token: created.token.reveal().to_owned() }))
}

/// An error of the API as a response to the browser, without the message: it is for the log of the
/// server.
struct ApiFailure(Error);

impl From<Error> for ApiFailure {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

impl IntoResponse for ApiFailure {
    fn into_response(self) -> Response {
        let status = match &self.0 {
            Error::Validation(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Error::Timeout(_) => StatusCode::GATEWAY_TIMEOUT,
            _ => StatusCode::BAD_GATEWAY,
        };
        (status, self.0.code().as_str()).into_response()
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    // The first token does not wait for a handshake.
    client.connect().await?;
    let app = Router::new().route("/rooms/{room_name}/tokens", post(create_token)).with_state(client);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    axum::serve(listener, app).await?;
    Ok(())
}
