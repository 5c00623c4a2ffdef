//! The errors of requests and of the session. They are those of the REST client, with the same
//! codes.

use std::time::{Duration, SystemTime};

use super::machine::End;
use super::protocol::{Method, Repeat};
use super::state::Reason;
use crate::call::{Headers, RawResponse};
use crate::cause::Cause;
use crate::error::item::read_items;
use crate::error::{ApiError, Error, ErrorCode, ErrorMetadata, ErrorResponse, RequestInfo, text};
use crate::operations::Method as Verb;
use crate::operations::status_code::{code_of, is_transient_status};
use crate::secrets::redact::Redactor;

/// The name in errors of a method that is not in the table.
const EXECUTE: &str = "execute";

/// What errors say about a request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RequestContext {
    /// The wire name of the method.
    name: &'static str,
    repeat: Repeat,
    attempts: u32,
}

impl RequestContext {
    /// A request of this method.
    pub fn method(method: Option<&'static Method>, attempts: u32) -> Self {
        match method {
            Some(method) => Self { name: method.name, repeat: method.repeat, attempts },
            None => Self { name: EXECUTE, repeat: Repeat::Command, attempts },
        }
    }

    /// The connection itself.
    pub fn connect(attempts: u32) -> Self {
        Self { name: "signalwire.connect", repeat: Repeat::Read, attempts }
    }

    /// The server answered with an error. `code` is the one of the protocol.
    pub fn status_error(self, code: i64, json: &str, redactor: &Redactor) -> Error {
        let status = status_of(code);
        let raw = RawResponse { status, headers: Headers::default(), body: json.as_bytes().to_vec() };
        let errors = read_items(&raw.body, redactor);
        let detail = errors.first().map(|item| format!(": {}", item.message.trim_end_matches('.')));
        let advice = if status == 401 { " Check the project id, the API token and the host." } else { "" };
        let message = format!("{} failed with code {code}{}.{advice}", self.name, detail.unwrap_or_default());
        let is_transient = is_transient_status(status);
        let is_unclear = status >= 500 && status != 503;
        let metadata = self.metadata(code_of(status), message, is_transient, is_unclear);
        let response = ErrorResponse::read(&raw, redactor, SystemTime::now());
        Error::Api(Box::new(ApiError { metadata, errors, required_scopes: &[], response }))
    }

    /// The connection was lost, or never established, for this reason.
    pub fn lost(self, reason: &Reason, maybe_delivered: bool) -> Error {
        let message = format!("{} received no response: {}.", self.name, reason.message);
        Error::Network(Box::new(self.metadata(reason.code, message, true, maybe_delivered)))
    }

    /// The time limit passed. `disconnection` says why there is no connection.
    pub fn timed_out(self, limit: Duration, maybe_delivered: bool, disconnection: Option<&str>) -> Error {
        let detail = because(disconnection);
        let message = format!("{} was not answered within {} ms{detail}.", self.name, limit.as_millis());
        Error::Timeout(Box::new(self.metadata(ErrorCode::Timeout, message, true, maybe_delivered)))
    }

    /// The caller cancelled the request. `disconnection` says why there is no connection.
    pub fn aborted(self, maybe_delivered: bool, disconnection: Option<&str>) -> Error {
        let message = format!("{} was aborted{}.", self.name, because(disconnection));
        Error::Abort(Box::new(self.metadata(ErrorCode::Aborted, message, false, maybe_delivered)))
    }

    /// The session is closed or draining.
    pub fn closed(self, maybe_delivered: bool) -> Error {
        let message = format!("{} was not completed: the session is closed.", self.name);
        Error::Abort(Box::new(self.metadata(ErrorCode::ClientClosed, message, false, maybe_delivered)))
    }

    /// Too many requests wait for a connection.
    pub fn queue_full(self, limit: usize) -> Error {
        let message = format!("{} was not sent: {limit} requests wait for the connection.", self.name);
        Error::Network(Box::new(self.metadata(ErrorCode::QueueFull, message, true, false)))
    }

    /// The parameters are not a JSON object.
    pub fn invalid_params(self) -> Error {
        let message = format!("{} was not sent: its params are not a JSON object.", self.name);
        Error::Config(crate::ConfigError::new(ErrorCode::InvalidParams, message))
    }

    fn metadata(
        self,
        code: ErrorCode,
        message: String,
        is_transient: bool,
        maybe_delivered: bool,
    ) -> ErrorMetadata {
        let maybe_delivered = maybe_delivered && self.repeat == Repeat::Command;
        let warning = if maybe_delivered { " The server may have processed it." } else { "" };
        let verb = if self.repeat == Repeat::Read { Verb::Get } else { Verb::Post };
        ErrorMetadata {
            code,
            message: message + warning,
            retryable: is_transient && !maybe_delivered,
            maybe_delivered,
            refused_with: None,
            request_info: RequestInfo {
                operation: self.name,
                method: verb,
                path: "",
                attempts: self.attempts,
            },
            cause: Cause::default(),
        }
    }
}

/// The error of a session whose connection cannot be established: that of the REST client, or the
/// rejection of the server.
pub(crate) fn connect_error(end: End, reason: &Reason, attempts: u32) -> Error {
    let is_transient = !matches!(end, End::Transport(kind) if !kind.is_transient());
    let about = RequestContext::connect(attempts);
    let mut metadata = Box::new(about.metadata(reason.code, sentence(reason), is_transient, false));
    metadata.refused_with = reason.status;
    if reason.code == ErrorCode::ConnectTimeout { Error::Timeout(metadata) } else { Error::Network(metadata) }
}

fn because(disconnection: Option<&str>) -> String {
    disconnection.map(|reason| format!(". There is no connection: {reason}")).unwrap_or_default()
}

fn sentence(reason: &Reason) -> String {
    format!("the realtime connection was not established: {}.", reason.message)
}

/// The reason of an end whose message is that of the server, redacted.
pub(crate) fn rejection(end: End, code: i64, json: &str, redactor: &Redactor) -> Reason {
    let items = read_items(json.as_bytes(), redactor);
    let detail = items.first().map(|item| format!(": {}", item.message)).unwrap_or_default();
    let message = text::line(&format!("the server rejected the session with code {code}{detail}"), redactor);
    Reason { code: end.code(), message, status: None }
}

/// The HTTP status that means the same as a code of the protocol. Codes of 3 digits are statuses.
fn status_of(code: i64) -> u16 {
    match code {
        400..=599 => u16::try_from(code).unwrap_or(500),
        -32002 => 401,
        -32001 => 403,
        -32602..=-32600 => 400,
        _ => 500,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::realtime::protocol::method_named;

    fn of(code: i64) -> Error {
        let json = format!(r#"{{"code":"{code}","message":"No."}}"#);
        RequestContext::method(method_named("calling.play"), 1).status_error(
            code,
            &json,
            &Redactor::default(),
        )
    }

    #[test]
    fn codes_become_the_errors_of_the_rest_client() {
        let codes = [
            (-32002, "unauthorized"),
            (-32001, "forbidden"),
            (-32600, "bad_request"),
            (-32601, "bad_request"),
            (-32000, "server_error"),
            (-32603, "server_error"),
            (0, "server_error"),
            (402, "payment_required"),
            (404, "not_found"),
            (409, "conflict"),
            (410, "gone"),
            (422, "unprocessable"),
            (429, "rate_limited"),
            (503, "unavailable"),
        ];
        for (code, expected) in codes {
            assert_eq!(of(code).code(), expected, "{code}");
        }
    }

    #[test]
    fn an_error_of_the_server_may_have_been_processed_only_if_it_is_unclear() {
        assert!(!of(404).is_maybe_delivered() && !of(429).is_maybe_delivered());
        assert!(of(500).is_maybe_delivered() && !of(500).is_retryable());
        assert!(of(429).is_retryable());
        let list = RequestContext::method(method_named("video.rooms.get"), 1);
        let error = list.status_error(500, "{}", &Redactor::default());
        assert!(error.is_retryable() && !error.is_maybe_delivered());
    }

    #[test]
    fn the_message_contains_the_first_message_of_the_server() {
        assert_eq!(of(404).message(), "calling.play failed with code 404: No.");
    }
}
