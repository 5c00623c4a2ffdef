//! The frames of the protocol.

use serde_json::{Value, json};

/// The signature of all sessions, with which clients resume.
const SIGNATURE: &str = "c0ffee00c0ffee00";

/// A request of a client.
pub struct Request {
    /// The id and the result of the response.
    pub response: String,
    /// Whether it opens the session.
    pub is_connect: bool,
    /// The events that it asks for: the channel, and how many.
    pub burst: Option<(String, u64)>,
}

/// Reads a request. `None` for an acknowledgement, which is most of what a client sends.
pub fn read(text: &str) -> Option<Request> {
    if !text.contains("\"method\"") {
        return None;
    }
    let frame: Value = serde_json::from_str(text).ok()?;
    let (method, params) = (frame["method"].as_str()?, &frame["params"]);
    let is_connect = method == "signalwire.connect";
    let result = if is_connect { session() } else { json!({ "code": "200", "message": "OK" }) };
    let response = json!({ "jsonrpc": "2.0", "id": frame["id"], "result": result }).to_string();
    let burst = params["content"]["events"].as_u64();
    let burst = burst.zip(params["channel"].as_str()).map(|(count, channel)| (channel.to_owned(), count));
    Some(Request { response, is_connect, burst })
}

fn session() -> Value {
    json!({
        "identity": "b@b.local",
        "protocol": format!("signalwire_{SIGNATURE}_b_p"),
        "authorization": { "project": "p", "signature": SIGNATURE, "scopes": ["chat"], "expires_at": null },
    })
}

/// A small event: a chat message of about 400 bytes.
pub fn event(channel: &str, id: u64) -> String {
    format!(
        r#"{{"jsonrpc":"2.0","id":"evt-{id}","method":"signalwire.event","params":{{"event_type":"chat.channel.message","event_channel":"chat.{channel}","timestamp":1767225630.4,"params":{{"channel":"{channel}","message":{{"id":"abab0000-0000-4000-8000-{id:012}","content":"hello","meta":{{"lang":"en"}},"published_at":1767225630.35,"member":{{"id":"m-1","channel":"{channel}","state":{{}}}}}}}}}}}}"#
    )
}
