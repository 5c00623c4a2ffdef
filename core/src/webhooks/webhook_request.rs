//! What arrived.

/// A request as it arrived, with the headers that matter. A header that did not come is `None`.
#[derive(Clone, Copy, Debug, Default)]
pub struct WebhookRequest<'a> {
    /// The whole URL that the platform was given for the webhook, `https://…`, with its query.
    pub url: &'a str,
    /// The body, byte for byte.
    pub body: &'a [u8],
    /// `Content-Type`.
    pub content_type: Option<&'a str>,
    /// `X-SignalWire-SHA256-Signature`.
    pub signature_sha256: Option<&'a str>,
    /// `X-SignalWire-Signature`.
    pub signature: Option<&'a str>,
    /// `X-Twilio-Signature`, the older name that the Compatibility API uses too.
    pub signature_twilio: Option<&'a str>,
    /// `X-Forwarded-Proto`. Never trusted: it only helps to say what is wrong.
    pub forwarded_proto: Option<&'a str>,
    /// `X-Forwarded-Host`. Never trusted either.
    pub forwarded_host: Option<&'a str>,
    /// The request has an `Authorization` header.
    pub is_authorised: bool,
}

impl WebhookRequest<'_> {
    /// The body is a form: it says so, or it says nothing and does not look like JSON.
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
