//! The error of a failed verification.

use std::fmt;

use crate::error::ErrorCode;

/// The origin of a request is not verified. The error contains neither the key nor any digest, so
/// it can be logged; the response needs nothing but the status 403.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SignatureError {
    /// `signature_missing`, `signature_malformed` or `signature_mismatch`.
    pub code: ErrorCode,
    /// The message.
    pub message: String,
    /// Possible causes, the most likely first.
    pub hints: Vec<String>,
}

impl SignatureError {
    pub(super) fn missing() -> Self {
        let hint = "some requests are not signed: those to SWAIG functions (web_hook_url) and post_prompt_url, and \
                    those of the request method of a call";
        Self::new(ErrorCode::SignatureMissing, "the request has no signature header", vec![hint.to_owned()])
    }

    pub(super) fn malformed() -> Self {
        let hint = "a signature is 64 or 40 lower-case hexadecimal digits, or 28 characters of base64; were two \
                    headers joined?";
        Self::new(
            ErrorCode::SignatureMalformed,
            "the signature header does not contain a signature",
            vec![hint.to_owned()],
        )
    }

    pub(super) fn mismatch(hints: Vec<String>) -> Self {
        Self::new(
            ErrorCode::SignatureMismatch,
            "the signature does not match the URL, the body and the key",
            hints,
        )
    }

    fn new(code: ErrorCode, message: &str, hints: Vec<String>) -> Self {
        Self { code, message: message.to_owned(), hints }
    }
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        self.hints.first().map_or(Ok(()), |hint| write!(f, "; {hint}"))
    }
}

impl std::error::Error for SignatureError {}
