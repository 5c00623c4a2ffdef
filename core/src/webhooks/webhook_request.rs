//! A webhook request, with the headers that signatures need.

/// A received request, with the relevant headers. A missing header is `None`.
#[derive(Clone, Copy, Debug, Default)]
pub struct WebhookRequest<'a> {
    /// The complete URL that is configured on the platform for the webhook, `https://…`, with its
    /// query.
    pub url: &'a str,
    /// The body, byte for byte.
    pub body: &'a [u8],
    /// `Content-Type`.
    pub content_type: Option<&'a str>,
    /// `X-SignalWire-SHA256-Signature`.
    pub signature_sha256: Option<&'a str>,
    /// `X-SignalWire-Signature`.
    pub signature: Option<&'a str>,
    /// `X-Twilio-Signature`, the older name, which the Compatibility API also uses.
    pub signature_twilio: Option<&'a str>,
    /// `X-Forwarded-Proto`. Never trusted, only used for hints.
    pub forwarded_proto: Option<&'a str>,
    /// `X-Forwarded-Host`. Never trusted, only used for hints.
    pub forwarded_host: Option<&'a str>,
    /// Whether the request has an `Authorization` header.
    pub is_authorised: bool,
}

impl WebhookRequest<'_> {
    /// Whether the body is a form: by its media type, or, without one, if it does not look like
    /// JSON.
    pub fn is_form(&self) -> bool {
        match self.content_type {
            Some(kind) => is_form_type(kind),
            None => !matches!(self.body.trim_ascii_start().first(), Some(b'{' | b'[')),
        }
    }
}

fn is_form_type(kind: &str) -> bool {
    let essence = kind.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/x-www-form-urlencoded")
}
