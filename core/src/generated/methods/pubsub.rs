// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `pubsub`.

use signalwire_models::pubsub;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, RequestBuilder};

/// Methods of `pubsub`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use std::collections::BTreeMap;
///
/// use signalwire_core::models::pubsub::{NewPubSubToken, PubSubChannel};
///
/// let prices = PubSubChannel { read: Some(true), write: None };
/// let body = NewPubSubToken::new(15, BTreeMap::from([("prices".to_owned(), prices)]));
/// let token = client.pubsub().create_token(&body).await?.token;
/// # Ok(())
/// # }
/// ```
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
