//! Errors as JSON, for the bindings.

use serde::{Serialize, Serializer};

use super::{ApiErrorItem, Error, ErrorKind, ErrorResponse, Problem, RequestInfo};

/// An error for JavaScript: JSON with camelCase names. Absent fields are left out.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ErrorData<'a> {
    /// `config`, `validation`, `api`, `network`, `timeout`, `abort` or `decode`.
    pub kind: ErrorKind,
    /// The stable identifier of the cause.
    pub code: &'static str,
    /// The message of one or two sentences.
    pub message: &'a str,
    /// Whether the failure is temporary and the call can be repeated without acting twice.
    pub retryable: bool,
    /// Whether the server may have processed the call.
    pub maybe_delivered: bool,
    /// The number of attempts.
    pub attempts: u32,
    /// The operation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<&'static str>,
    /// The HTTP method.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<&'static str>,
    /// The template of the path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<&'static str>,
    /// The status of the response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The errors in the response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<&'a [ApiErrorItem]>,
    /// The problems of the arguments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problems: Option<&'a [Problem]>,
    /// The request id of the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<&'a str>,
    /// The headers of the response, an object in JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headers: Option<JoinedHeaders<'a>>,
    /// The scopes of which the token needs one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_scopes: Option<&'static [&'static str]>,
    /// The requested delay before a retry, in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after_ms: Option<u64>,
    /// The beginning of the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<&'a str>,
}

impl<'a> From<&'a Error> for ErrorData<'a> {
    fn from(error: &'a Error) -> Self {
        let mut data = Self {
            kind: error.kind(),
            code: error.code().as_str(),
            message: error.message(),
            ..Self::default()
        };
        if let Some(info) = error.request_info() {
            data.add_request_info(info);
        }
        if let Some(metadata) = error.metadata() {
            data.retryable = metadata.retryable;
            data.maybe_delivered = metadata.maybe_delivered;
            data.status = metadata.refused_with;
        }
        if let Some(response) = error.response() {
            data.add_response(response);
        }
        match error {
            Error::Validation(error) => data.problems = Some(&error.problems),
            Error::Api(error) => {
                data.errors = Some(&error.errors);
                data.required_scopes = Some(error.required_scopes).filter(|scopes| !scopes.is_empty());
            }
            _ => {}
        }
        data
    }
}

impl<'a> ErrorData<'a> {
    fn add_request_info(&mut self, info: &RequestInfo) {
        self.operation = Some(info.operation);
        self.method = Some(info.method.as_str());
        self.path = Some(info.path);
        self.attempts = info.attempts;
    }

    fn add_response(&mut self, response: &'a ErrorResponse) {
        self.status = Some(response.status);
        self.request_id = response.request_id.as_deref();
        self.headers = Some(JoinedHeaders(&response.headers));
        self.retry_after_ms =
            response.retry_after.map(|wait| u64::try_from(wait.as_millis()).unwrap_or(u64::MAX));
        self.body = Some(response.body.as_str()).filter(|body| !body.is_empty());
    }
}

/// Headers as an object. Repeated headers are joined as HTTP allows, because JSON objects have no
/// repeated keys.
#[derive(Clone, Copy, Debug)]
pub struct JoinedHeaders<'a>(pub &'a [(String, String)]);

impl JoinedHeaders<'_> {
    /// The headers with each name once.
    pub fn joined(&self) -> Vec<(&str, String)> {
        let mut joined: Vec<(&str, String)> = Vec::with_capacity(self.0.len());
        for (name, value) in self.0 {
            match joined.iter_mut().find(|(known, _)| known == name) {
                Some((_, values)) => values.extend([", ", value]),
                None => joined.push((name, value.clone())),
            }
        }
        joined
    }
}

impl Serialize for JoinedHeaders<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.joined())
    }
}
