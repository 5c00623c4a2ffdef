//! Sends an SMS: `send_sms +12025550123 +12025550199 "Hello"`.
//!
//! Reads `SIGNALWIRE_PROJECT_ID`, `SIGNALWIRE_API_TOKEN` and `SIGNALWIRE_SPACE`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "the output of a command line program")]

use std::env;

use signalwire_core::models::messaging::CreateMessageRequest;
use signalwire_core::{Client, Error};

async fn send(client: &Client, to: &str, from: &str, text: &str) -> Result<(), Error> {
    let sms = CreateMessageRequest { body: Some(text.to_owned()), ..CreateMessageRequest::new(to, from) };
    let sent = client.messaging().messages().create(&sms).with_response().await?;
    println!("{} {:?}, request {:?}", sent.data.id, sent.data.status, sent.request_id);
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let [to, from, text] = arguments.as_slice() else {
        return Err("usage: send_sms TO FROM TEXT".into());
    };
    let client = Client::from_env()?;
    if let Err(error) = send(&client, to, from, text).await {
        // A message may have been sent although there is no response, so it is not sent again.
        eprintln!("{error} (may have been sent: {})", error.is_maybe_delivered());
        return Err(error.into());
    }
    Ok(())
}
