use std::collections::BTreeMap;

use signalwire_core::models::pubsub::{NewPubSubToken, PubSubChannel};

let prices = PubSubChannel { read: Some(true), write: None };
let body = NewPubSubToken::new(15, BTreeMap::from([("prices".to_owned(), prices)]));
let token = client.pubsub().create_token(&body).await?.token;
