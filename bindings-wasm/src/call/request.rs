//! The request of a call. Everything that leaves the page passes through this file, so the search
//! for secrets that must not leave is here.

use serde::Serialize;
use signalwire_core::internal::Prepared;
use signalwire_core::internal::json::parse;
use signalwire_core::internal::operations::{Auth, Operation};
use signalwire_core::internal::request::bearer::{bearer_header, missing_credential};
use signalwire_core::internal::request::prepare::prepare_call;
use signalwire_core::{Args, Origin, RequestOptions, Validation};

use super::arguments;
use crate::guard::{
    SecretRejected, reject_secrets_in_arguments, reject_secrets_in_url, reject_secrets_in_value,
};
use crate::thrown::Thrown;

/// The arguments of a call. [`RequestBuilder::finish`] reports a secret in them.
pub struct RequestBuilder {
    args: Result<Args, SecretRejected>,
}

/// A request that may leave the page.
#[derive(Serialize)]
pub struct Request {
    method: &'static str,
    url: String,
    headers: Vec<(&'static str, String)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<String>,
}

impl RequestBuilder {
    pub fn new(args: &str) -> Self {
        let args = parse(args).unwrap_or_default();
        let result = reject_secrets_in_arguments(&args);
        Self { args: result.map(|()| arguments::read(args)) }
    }

    pub fn options(&self) -> Option<&RequestOptions> {
        self.args.as_ref().ok().map(|args| &args.options)
    }

    pub fn has_token(&self) -> bool {
        self.options().is_some_and(|options| options.subscriber_token.is_some())
    }

    /// The request, unless an argument is invalid or contains a server-side secret.
    pub fn finish(
        &self,
        operation: &'static Operation,
        origin: &Origin,
        token: Option<&str>,
    ) -> Result<Request, Thrown> {
        let args = self.args.as_ref().map_err(Clone::clone)?;
        let token = args.options.subscriber_token.as_deref().or(token);
        let prepared = prepare_call(operation, args, None, Validation::On)?;
        let request = Request::new(prepared, origin, authorization(operation, token)?);
        request.reject_secrets()?;
        Ok(request)
    }
}

impl Request {
    fn new(prepared: Prepared, origin: &Origin, authorization: Option<String>) -> Self {
        let (media, body) = prepared.body.unzip();
        let media = media.map(|media| ("Content-Type", media.to_owned()));
        let accept = ("Accept", "application/json".to_owned());
        let authorization = authorization.map(|value| ("Authorization", value));
        Self {
            method: prepared.method.as_str(),
            url: format!("{}{}", origin.as_str(), prepared.target),
            headers: [accept].into_iter().chain(authorization).chain(media).collect(),
            body: body.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
        }
    }

    /// The last search, over all parts of the request, wherever a value came from.
    fn reject_secrets(&self) -> Result<(), SecretRejected> {
        reject_secrets_in_url(&self.url, "the URL")?;
        for (name, value) in &self.headers {
            reject_secrets_in_value(value, &format!("the header {name}"))?;
        }
        self.body.as_ref().map_or(Ok(()), |body| reject_secrets_in_value(body, "the body"))
    }
}

fn authorization(operation: &Operation, token: Option<&str>) -> Result<Option<String>, Thrown> {
    if operation.auth == Auth::None {
        return Ok(None);
    }
    let needed = "a subscriber token (option subscriberToken or tokenSource)";
    let token = token.ok_or_else(|| missing_credential(operation, needed))?;
    reject_secrets_in_value(token, "the subscriber token")?;
    Ok(Some(bearer_header(token)?))
}
