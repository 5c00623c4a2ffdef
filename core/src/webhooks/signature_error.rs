//! Why a request is not taken.

use std::fmt;

/// A request whose origin is not proved. It holds neither the key nor any digest, so it can be
/// logged; the sender needs no more than the status 403.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureError {
    /// `signature_missing`, `signature_malformed` or `signature_mismatch`.
    pub code: &'static str,
    /// One sentence for people.
    pub message: String,
    /// What to look at, the likeliest cause first.
    pub hints: Vec<String>,
}

impl SignatureError {
    pub(super) fn missing() -> Self {
        let hint = "not everything is signed: SWAIG functions (web_hook_url), post_prompt_url and the request \
                    method of a call come without a signature";
        Self::new("signature_missing", "the request has no signature header", vec![hint.to_owned()])
    }

    pub(super) fn malformed() -> Self {
        let hint = "a signature is 64 or 40 lower-case hexadecimal digits, or 28 characters of base64; did two \
                    headers become one?";
        Self::new(
            "signature_malformed",
            "the signature header does not hold a signature",
            vec![hint.to_owned()],
        )
    }

    pub(super) fn mismatch(hints: Vec<String>) -> Self {
        Self::new("signature_mismatch", "the signature is not of this URL, body and key", hints)
    }

    fn new(code: &'static str, message: &str, hints: Vec<String>) -> Self {
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
