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

pub(crate) use event::Envelope;
pub(crate) use field::{field, member};
pub(crate) use response::{ResponseBody, error_code, read_result};
pub(crate) use text::text;
pub(crate) use write::{empty_response, request, response};

/// A message of the server.
#[derive(Debug)]
pub(crate) enum Frame<'a> {
    /// A request. Its id is any JSON value, which the response repeats.
    Request { id: Option<&'a RawValue>, method: Cow<'a, str>, params: Option<&'a RawValue> },
    /// The response to a request of the client.
    Response { id: Cow<'a, str>, body: ResponseBody<'a> },
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
pub(crate) fn read(message: &str) -> Result<Frame<'_>, ViolationCode> {
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
