//! Error responses.

use std::time::SystemTime;

use super::item::{ApiErrorItem, read_items};
use super::response::ErrorResponse;
use super::{ErrorContext, ErrorMetadata, RequestInfo};
use crate::call::RawResponse;
use crate::cause::Cause;
use crate::operations::{Auth, Operation, status_code};
use crate::retry::{self, Outcome};

/// The server responded with an error status.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// The fields that the errors of all calls share. The code depends on the status: `not_found`,
    /// `rate_limited`, …
    pub metadata: ErrorMetadata,
    /// The errors in the response, in its order; empty if the body is not readable.
    pub errors: Vec<ApiErrorItem>,
    /// With 401 and 403: the scopes of which the token needs one.
    pub required_scopes: &'static [&'static str],
    /// The response.
    pub response: ErrorResponse,
}

impl ApiError {
    /// Reads a response that was received at `now`.
    pub fn read(context: &ErrorContext<'_>, raw: &RawResponse, now: SystemTime) -> Self {
        let operation = context.operation;
        let response = ErrorResponse::read(raw, context.redactor, now);
        let errors = read_items(&raw.body, context.redactor);
        let outcome = Outcome::Status(raw.status);
        let maybe_delivered = context.maybe_delivered || retry::maybe_delivered(operation.method, outcome);
        let metadata = ErrorMetadata {
            code: status_code::code_of(raw.status),
            message: message(operation, &errors, &response),
            retryable: retry::is_transient(outcome)
                && (!maybe_delivered || retry::is_idempotent(operation.method)),
            maybe_delivered,
            refused_with: None,
            request_info: RequestInfo::of(operation, context.attempts),
            cause: Cause::default(),
        };
        Self { metadata, errors, required_scopes: scopes(operation, raw.status), response }
    }
}

fn scopes(operation: &Operation, status: u16) -> &'static [&'static str] {
    if matches!(status, 401 | 403) { operation.scopes } else { &[] }
}

/// `video.rooms.create failed with 422 Unprocessable Content: Name is too long [name] (and 2
/// more).`
fn message(operation: &Operation, errors: &[ApiErrorItem], response: &ErrorResponse) -> String {
    let phrase = status_code::phrase(response.status);
    let gap = if phrase.is_empty() { "" } else { " " };
    let item_text = errors
        .first()
        .filter(|first| !first.message.eq_ignore_ascii_case(phrase))
        .map(item_text)
        .unwrap_or_default();
    let more = match errors.len() {
        0 | 1 => String::new(),
        count => format!(" (and {} more)", count - 1),
    };
    let advice = advice(operation, response).map(|advice| format!(" {advice}")).unwrap_or_default();
    format!("{} failed with {}{gap}{phrase}{item_text}{more}.{advice}", operation.name, response.status)
}

fn item_text(item: &ApiErrorItem) -> String {
    let about = item.attribute.as_ref().map(|attribute| format!(" [{attribute}]")).unwrap_or_default();
    format!(": {}{about}", item.message.trim_end_matches('.'))
}

fn advice(operation: &Operation, response: &ErrorResponse) -> Option<String> {
    match response.status {
        // The API documents both statuses for a missing scope, so both list the scopes.
        401 => Some(match (operation.auth, scope_text(operation.scopes)) {
            (Auth::Basic, Some(scope_text)) => {
                format!("Check the project id, the API token and the Space; {scope_text}.")
            }
            (Auth::Basic, None) => "Check the project id, the API token and the Space.".to_owned(),
            _ => "Check the token: it may have expired.".to_owned(),
        }),
        403 => {
            scope_text(operation.scopes).map(|scope_text| format!("A scope may be missing; {scope_text}."))
        }
        300..=399 => Some(match location(response) {
            Some(origin) => format!("The server redirects to {origin}; redirects are not followed."),
            None => "Redirects are not followed.".to_owned(),
        }),
        429 | 503 => {
            response.retry_after.map(|wait| format!("The server requests a delay of {} s.", wait.as_secs()))
        }
        _ => None,
    }
}

fn location(response: &ErrorResponse) -> Option<&str> {
    let mut values =
        response.headers.iter().filter(|(name, _)| name == "location").map(|(_, value)| value.trim());
    values.find(|value| !value.is_empty())
}

fn scope_text(scopes: &[&str]) -> Option<String> {
    match scopes {
        [] => None,
        [scope] => Some(format!("the token needs the scope {scope}")),
        scopes => Some(format!("the token needs one of the scopes {}", scopes.join(", "))),
    }
}
