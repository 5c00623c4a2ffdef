//! The request of a call. All that leaves the page passes here, so here it is searched for what
//! must not leave.

use signalwire_core::error::{ConfigError, DecodeError, Error, Problem, ValidationError};
use signalwire_core::json::parse;
use signalwire_core::operations::{Auth, Operation};
use signalwire_core::request::prepare::InvalidPageLink;
use signalwire_core::{Args, Origin, Prepared, prepare, prepare_next};

use super::arguments;
use crate::guard::{
    SecretRejected, reject_secrets_in_arguments, reject_secrets_in_url, reject_secrets_in_value,
};
use crate::json::{Json, Object};
use crate::outcome::ErrorJson;

/// What a call was given. What is wrong with it is told when the request is asked for.
pub struct RequestBuilder {
    args: Result<Args, SecretRejected>,
    origin: Option<Origin>,
}

/// A request that may leave the page.
pub struct Request {
    method: &'static str,
    url: String,
    headers: Vec<(&'static str, String)>,
    body: Option<String>,
}

impl RequestBuilder {
    pub fn new(args: &str, origin: &str) -> Self {
        let args = parse(args).unwrap_or_default();
        let refusal = reject_secrets_in_arguments(&args);
        Self { args: refusal.map(|()| arguments::read(args)), origin: Origin::from_base_url(origin).ok() }
    }

    pub fn timeout_ms(&self) -> Option<f64> {
        #[allow(clippy::cast_precision_loss, reason = "a timer takes no more than 2^31")]
        self.args.as_ref().ok().and_then(|args| args.options.timeout_ms).map(|time| time as f64)
    }

    pub fn max_retries(&self) -> Option<u32> {
        self.args.as_ref().ok().and_then(|args| args.options.max_retries)
    }

    pub fn has_token(&self) -> bool {
        self.args.as_ref().is_ok_and(|args| args.options.subscriber_token.is_some())
    }

    /// `host[:port]`
    pub fn host(&self) -> &str {
        self.origin.as_ref().map_or("", Origin::authority)
    }

    /// The request, unless an argument is wrong or a secret of a server is anywhere in it.
    pub fn finish(&self, operation: &'static Operation, token: Option<&str>) -> Result<Request, ErrorJson> {
        let args = self.args.as_ref().map_err(Clone::clone)?;
        let origin =
            self.origin.as_ref().ok_or_else(|| config("invalid_base_url", "the base URL is not one"))?;
        let token = args.options.subscriber_token.as_deref().or(token);
        let prepared = prepare_any(operation, args)?;
        let request = Request::new(prepared, origin, authorization(operation, token)?);
        request.scan()?;
        Ok(request)
    }
}

impl Request {
    fn new(prepared: Prepared, origin: &Origin, authorization: Option<String>) -> Self {
        let (media, body) = prepared.body.unzip();
        let media = media.map(|media| ("Content-Type", media.to_owned()));
        let accept = ("Accept", "application/json".to_owned());
        Self {
            method: prepared.method.name(),
            url: format!("{}{}", origin.as_str(), prepared.target),
            headers: [accept]
                .into_iter()
                .chain(authorization.map(|value| ("Authorization", value)))
                .chain(media)
                .collect(),
            body: body.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
        }
    }

    /// The last look: whatever way a value took to get here, it does not leave.
    fn scan(&self) -> Result<(), SecretRejected> {
        reject_secrets_in_url(&self.url, "the URL")?;
        self.headers
            .iter()
            .try_for_each(|(name, value)| reject_secrets_in_value(value, &format!("the header {name}")))?;
        self.body.as_ref().map_or(Ok(()), |body| reject_secrets_in_value(body, "the body"))
    }
}

impl From<Request> for Json {
    fn from(request: Request) -> Self {
        let pair =
            |(name, value): &(&'static str, String)| Json::array(&[*name, value], |text| Json::text(text));
        let mut fields = Object::new();
        fields.text("method", Some(request.method));
        fields.text("url", Some(&request.url));
        fields.json("headers", Some(Json::array(&request.headers, pair)));
        fields.text("body", request.body.as_deref());
        fields.into()
    }
}

fn prepare_any(operation: &'static Operation, args: &Args) -> Result<Prepared, Error> {
    let Some(link) = &args.next else {
        return prepare(operation, args, None).map_err(|problems| invalid(operation, problems));
    };
    prepare_next(operation, link).map_err(|invalid| {
        let error = DecodeError::new(operation, InvalidPageLink::CODE, &invalid.to_string(), None, 0);
        Error::Decode(Box::new(error))
    })
}

/// RFC 6750, section 2.1.
fn authorization(operation: &Operation, token: Option<&str>) -> Result<Option<String>, ErrorJson> {
    let token = match (operation.auth, token) {
        (Auth::None, _) => return Ok(None),
        (_, None) => {
            return Err(config(
                "missing_credentials",
                "a subscriber token is needed: give the client one, or a tokenSource",
            )
            .into());
        }
        (_, Some(token)) => token,
    };
    reject_secrets_in_value(token, "the subscriber token")?;
    if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(config(
            "invalid_subscriber_token",
            "the subscriber token is empty or holds what no token does",
        )
        .into());
    }
    Ok(Some(format!("Bearer {token}")))
}

fn invalid(operation: &'static Operation, problems: Vec<Problem>) -> Error {
    Error::Validation(Box::new(ValidationError::new(operation, problems)))
}

fn config(code: &'static str, message: &str) -> Error {
    Error::Config(ConfigError { code, message: message.to_owned() })
}
