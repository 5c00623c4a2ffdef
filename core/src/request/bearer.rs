//! The `Authorization` header of a subscriber token.

use crate::credentials::ConfigError;
use crate::error::ErrorCode;
use crate::operations::Operation;

/// The value of the header for a token, `Bearer <token>` (RFC 6750, section 2.1).
pub fn bearer_header(token: &str) -> Result<String, ConfigError> {
    let is_valid = !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic());
    if is_valid { Ok(format!("Bearer {token}")) } else { Err(invalid_subscriber_token()) }
}

pub(crate) fn invalid_subscriber_token() -> ConfigError {
    let message = "the subscriber token is empty or contains characters that are not allowed in a token";
    ConfigError::new(ErrorCode::InvalidSubscriberToken, message)
}

/// The error of a call whose credential the client does not have. `what` names the credential.
pub fn missing_credential(operation: &Operation, what: &str) -> ConfigError {
    let message = format!("{} needs {what}, and the client has none", operation.name);
    ConfigError::new(ErrorCode::MissingCredentials, message)
}
