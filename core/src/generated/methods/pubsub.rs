// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `pubsub`.

use signalwire_models::pubsub;

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, ScopedClient};

/// Methods of `pubsub`.
#[derive(Clone, Copy, Debug)]
pub struct Pubsub<'a>(pub(super) ScopedClient<'a>);

impl<'a> Pubsub<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates a token with which a browser subscribes to the listed channels (`read`), publishes
    /// in them (`write`) or both; `ttl` is its lifetime in minutes.
    ///
    /// `POST /api/pubsub/tokens`. Requires the scope `pubsub`.
    pub async fn create_token(self, body: &pubsub::NewPubSubToken) -> Result<pubsub::PubSubToken, Error> {
        self.0.one(&operations::pubsub::CREATE_TOKEN, &[], Input::body(body)).await
    }
}
