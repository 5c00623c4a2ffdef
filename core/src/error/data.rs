//! An error as data, for the bindings.

use serde::{Serialize, Serializer};

use super::{ApiErrorItem, Call, Error, Problem, Reply};

/// An error as data: what crosses into JavaScript, as JSON with camelCase names. Absent fields are
/// left out.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ErrorData<'a> {
    /// `config`, `validation`, `api`, `network`, `timeout`, `abort` or `decode`.
    pub kind: &'static str,
    /// A stable name of the cause.
    pub code: &'static str,
    /// One or two sentences for people.
    pub message: &'a str,
    /// The failure may pass, and the same call can be made again without acting twice.
    pub retryable: bool,
    /// The server may have carried out the call.
    pub maybe_delivered: bool,
    /// How often the request was tried.
    pub attempts: u32,
    /// The operation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<&'static str>,
    /// The verb.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<&'static str>,
    /// The template of the path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<&'static str>,
    /// The status of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// What the server said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<&'a [ApiErrorItem]>,
    /// What is wrong with the arguments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problems: Option<&'a [Problem]>,
    /// How the server names the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<&'a str>,
    /// Headers of the answer, an object in JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headers: Option<Headers<'a>>,
    /// Scopes of which the token needs one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_scopes: Option<&'static [&'static str]>,
    /// How long the server asked to wait, in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after_ms: Option<u64>,
    /// The beginning of the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<&'a str>,
}

impl<'a> From<&'a Error> for ErrorData<'a> {
    fn from(error: &'a Error) -> Self {
        let mut data =
            Self { kind: error.kind(), code: error.code(), message: error.message(), ..Self::default() };
        if let Some(call) = error.call() {
            data.add_call(call);
        }
        if let Some(failure) = error.failure() {
            data.retryable = failure.retryable;
            data.maybe_delivered = failure.maybe_delivered;
        }
        if let Some(reply) = error.reply() {
            data.add_reply(reply);
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
    fn add_call(&mut self, call: &Call) {
        self.operation = Some(call.operation);
        self.method = Some(call.method.name());
        self.path = Some(call.path);
        self.attempts = call.attempts;
    }

    fn add_reply(&mut self, reply: &'a Reply) {
        self.status = Some(reply.status);
        self.request_id = reply.request_id.as_deref();
        self.headers = Some(Headers(&reply.headers));
        self.retry_after_ms =
            reply.retry_after.map(|wait| u64::try_from(wait.as_millis()).unwrap_or(u64::MAX));
        self.body = Some(reply.body.as_str()).filter(|body| !body.is_empty());
    }
}

/// Headers as an object. Repeated ones are joined as HTTP allows: JSON has no place for two keys of
/// one name.
#[derive(Clone, Copy, Debug)]
pub struct Headers<'a>(pub &'a [(String, String)]);

impl Headers<'_> {
    /// Each name once.
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

impl Serialize for Headers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.joined())
    }
}
