// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `pubsub`.

use signalwire_models::pubsub;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, RequestBuilder};

/// Methods of `pubsub`.
#[derive(Clone, Copy, Debug)]
pub struct Pubsub<'a>(pub(super) &'a Client);

impl Pubsub<'_> {
    /// Creates a token with which a browser subscribes to the listed channels (`read`), publishes
    /// in them (`write`) or both; `ttl` is its lifetime in minutes.
    ///
    /// `POST /api/pubsub/tokens`. Requires the scope `pubsub`.
    #[inline]
    pub fn create_token(self, body: &pubsub::NewPubSubToken) -> RequestBuilder<pubsub::PubSubToken> {
        RequestBuilder::value(self.0, &operations::pubsub::CREATE_TOKEN, &[], Input::body(body))
    }
}
