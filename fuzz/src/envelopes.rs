//! Messages of the server of realtime, which are read without building a tree.

use serde_json::value::RawValue;
use signalwire_core::internal::realtime::{Envelope, Frame, ResponseBody, read, read_result, response};

use crate::support::text;

/// What is cut out of a message is JSON, and the acknowledgement of a request repeats its id.
pub fn check(input: &[u8]) {
    let message = text(input);
    match read(&message) {
        Ok(Frame::Request { id, params, .. }) => {
            let acknowledgement = response(id, "{}");
            assert!(is_json(&acknowledgement), "{acknowledgement}");
            let repeats = |id: &RawValue| acknowledgement.contains(&format!(r#""id":{id},"#));
            assert!(id.is_none_or(repeats), "{acknowledgement}");
            if let Some(event) = params.and_then(Envelope::read) {
                assert!(event.payload.starts_with('{') && is_json(event.payload), "{message}");
                assert!(!event.name.is_empty(), "{message}");
                let _ = event.key();
            }
        }
        Ok(Frame::Response { body: ResponseBody::Result(result), .. }) => {
            assert!(read_result(result).map_or(true, is_json), "{message}");
        }
        Ok(Frame::Response { body: ResponseBody::Error(error), .. }) => {
            assert!(is_json(error.get()), "{message}");
        }
        Err(_) => (),
    }
}

/// Strings with a lone surrogate count, which `JSON.parse` reads.
fn is_json(text: &str) -> bool {
    serde_json::from_str::<&RawValue>(text).is_ok()
}
