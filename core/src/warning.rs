//! What works, and deserves attention.

/// Something that works, and that its owner will want to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// A stable name: `legacy_token`, `unknown_token_shape`, `other_host`, `unusable_certificates`.
    pub code: &'static str,
    /// One sentence for people, without any secret.
    pub message: String,
}
