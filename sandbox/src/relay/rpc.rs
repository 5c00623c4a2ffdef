//! JSON-RPC 2.0 messages.

use serde_json::{Map, Value, json};

use crate::store::Attributes;

/// The result of a method. `code` and `message` are added to an object without them.
pub(super) type Reply = Result<Value, RpcError>;

/// The error of a method.
#[derive(Debug)]
pub(super) enum RpcError {
    /// An `error` object with this code.
    Error(i64, String),
    /// A `result` object whose `code` does not start with 2.
    Result(&'static str, String),
}

impl RpcError {
    /// A required parameter is missing or has the wrong type.
    pub fn invalid_params(name: &str) -> Self {
        Self::Error(-32602, format!("Invalid params: {name}"))
    }

    /// The message is no request and no response.
    pub fn invalid_request() -> Self {
        Self::Error(-32600, "Invalid Request".into())
    }

    /// There is no method of this name.
    pub fn unknown_method() -> Self {
        Self::Error(-32601, "Method not found".into())
    }

    /// The object of the request does not exist.
    pub fn not_found(what: &str) -> Self {
        Self::Result("404", format!("{what} not found"))
    }
}

/// A received message.
pub(super) enum Message {
    /// A request.
    Request(Request),
    /// The response to a request of the server, with its id.
    Response(Value),
    /// Neither. The error is sent with the id `null`.
    Invalid(RpcError),
}

/// A received request.
pub(super) struct Request {
    /// The id, which the response repeats.
    pub id: Value,
    /// The method.
    pub method: String,
    /// The parameters.
    pub params: Attributes,
}

/// Parses a message. One without a method is a response.
pub(super) fn read(text: &str) -> Message {
    let Ok(value) = serde_json::from_str::<Value>(text) else {
        return Message::Invalid(RpcError::Error(-32700, "Parse error".into()));
    };
    let Value::Object(mut message) = value else {
        return Message::Invalid(RpcError::invalid_request());
    };
    let id = message.shift_remove("id").unwrap_or_default();
    match (message.shift_remove("method"), message.shift_remove("params")) {
        (Some(Value::String(method)), Some(Value::Object(params))) => {
            Message::Request(Request { id, method, params })
        }
        (Some(Value::String(method)), None) => Message::Request(Request { id, method, params: Map::new() }),
        (None, _) => Message::Response(id),
        _ => Message::Invalid(RpcError::invalid_request()),
    }
}

/// The response to a request. The result of `signalwire.*` session methods has no code.
pub(super) fn response(id: &Value, reply: Reply) -> Value {
    match reply {
        Ok(result) => json!({ "jsonrpc": "2.0", "id": id, "result": result }),
        Err(RpcError::Result(code, message)) => {
            json!({ "jsonrpc": "2.0", "id": id, "result": { "code": code, "message": message } })
        }
        Err(RpcError::Error(code, message)) => {
            json!({ "jsonrpc": "2.0", "id": id, "error": { "code": code, "message": message } })
        }
    }
}

/// A successful result with these fields.
pub(super) fn ok(fields: Value) -> Value {
    with_fields(json!({ "code": "200", "message": "OK" }), fields)
}

/// The object with further fields, which replace those of the same name.
pub(super) fn with_fields(mut object: Value, fields: Value) -> Value {
    if let (Some(object), Value::Object(fields)) = (object.as_object_mut(), fields) {
        object.extend(fields);
    }
    object
}

/// A request of the server.
pub(super) fn request(id: &str, method: &str, params: &Value) -> Value {
    json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_responses_and_invalid_messages_are_distinguished() {
        assert!(matches!(read(r#"{"id":"1","method":"a","params":{}}"#), Message::Request(r) if r.id == "1"));
        assert!(matches!(read(r#"{"id":"1","method":"a"}"#), Message::Request(_)));
        assert!(matches!(read(r#"{"id":"2","result":{}}"#), Message::Response(id) if id == "2"));
        for text in ["[]", "{", r#"{"id":"1","method":3}"#, r#"{"id":"1","method":"a","params":[]}"#] {
            assert!(matches!(read(text), Message::Invalid(_)), "{text}");
        }
    }
}
