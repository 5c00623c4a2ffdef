//! Receives webhooks, and rejects those that SignalWire did not sign.
//!
//! Reads the signing key from `SIGNALWIRE_SIGNING_KEY` and listens on port 3000. `PUBLIC_URL` is
//! the URL that is configured on the platform: the signature contains it, and a proxy in front of
//! this server may change the one that arrives here.
#![allow(clippy::print_stdout, reason = "the output of a command line program")]

use std::env;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use signalwire_core::webhooks::{SigningKey, WebhookRequest, verify};

#[derive(Clone)]
struct Verifier {
    key: SigningKey,
    public_url: Arc<str>,
}

/// The body of a request whose signature is valid.
struct Verified(Bytes);

impl FromRequest<Verifier> for Verified {
    type Rejection = (StatusCode, String);

    async fn from_request(request: Request, verifier: &Verifier) -> Result<Self, Self::Rejection> {
        let (mut parts, body) = request.into_parts();
        let headers =
            HeaderMap::from_request_parts(&mut parts, verifier).await.map_err(|error| match error {})?;
        let body = Bytes::from_request(Request::from_parts(parts, body), verifier)
            .await
            .map_err(|error| (error.status(), error.body_text()))?;
        let request = WebhookRequest::from_headers(&verifier.public_url, &headers, &body);
        verify(&verifier.key, &request).map_err(|error| (StatusCode::FORBIDDEN, error.to_string()))?;
        Ok(Self(body))
    }
}

async fn receive(Verified(body): Verified) -> StatusCode {
    println!("received {} bytes", body.len());
    StatusCode::NO_CONTENT
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let verifier = Verifier { key: SigningKey::from_env()?, public_url: env::var("PUBLIC_URL")?.into() };
    let app = Router::new().route("/webhooks", post(receive)).with_state(verifier);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    axum::serve(listener, app).await?;
    Ok(())
}
