use std::collections::BTreeMap;

use signalwire_core::models::chat::{ChatChannel, NewChatToken};

let lobby = ChatChannel { read: Some(true), write: Some(true) };
let body = NewChatToken::new(15, BTreeMap::from([("lobby".to_owned(), lobby)]));
let token = client.chat().create_token(&body).await?.token;
