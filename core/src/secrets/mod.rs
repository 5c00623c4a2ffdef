//! Secrets in text: detection by shape, and redaction before text is shown.

pub mod detect;
pub mod redact;
