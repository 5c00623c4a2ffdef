//! Reads the messages of the server without building a tree: the payload is cut out of the text,
//! and the caller parses it if it is wanted.

mod event;
mod field;
mod response;
mod text;
mod write;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::event::ViolationCode;

pub use event::Envelope;
pub use response::{ResponseBody, read_result};
pub use write::response;

pub(crate) use field::{field, member};
pub(crate) use response::error_code;
pub(crate) use text::text;
pub(crate) use write::{empty_response, request};

/// A message of the server.
#[derive(Debug)]
pub enum Frame<'a> {
    /// A request. Its id is any JSON value, which the response repeats.
    Request {
        /// `id`
        id: Option<&'a RawValue>,
        /// `method`
        method: Cow<'a, str>,
        /// `params`
        params: Option<&'a RawValue>,
    },
    /// The response to a request of the client.
    Response {
        /// The id of the request.
        id: Cow<'a, str>,
        /// The result or the error.
        body: ResponseBody<'a>,
    },
}

#[derive(Deserialize)]
struct Members<'a> {
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    method: Option<&'a RawValue>,
    #[serde(borrow, default)]
    params: Option<&'a RawValue>,
    #[serde(borrow, default)]
    result: Option<&'a RawValue>,
    #[serde(borrow, default)]
    error: Option<&'a RawValue>,
}

/// Reads a message. One with a non-empty `method` is a request, any other one a response.
pub fn read(message: &str) -> Result<Frame<'_>, ViolationCode> {
    // serde also reads a struct from an array, by position.
    if !message.trim_start().starts_with('{') {
        let is_json = serde_json::from_str::<serde::de::IgnoredAny>(message).is_ok();
        return Err(if is_json { ViolationCode::NotAnObject } else { ViolationCode::InvalidJson });
    }
    let members: Members<'_> = serde_json::from_str(message).map_err(|_| ViolationCode::InvalidJson)?;
    let method = match members.method {
        Some(method) => text(method).ok_or(ViolationCode::UnexpectedShape)?,
        None => Cow::Borrowed(""),
    };
    if !method.is_empty() {
        return Ok(Frame::Request { id: members.id, method, params: members.params });
    }
    let id = members.id.and_then(text).ok_or(ViolationCode::UnexpectedShape)?;
    match (members.error, members.result) {
        (Some(error), _) => Ok(Frame::Response { id, body: ResponseBody::Error(error) }),
        (None, Some(result)) => Ok(Frame::Response { id, body: ResponseBody::Result(result) }),
        (None, None) => Err(ViolationCode::UnexpectedShape),
    }
}
