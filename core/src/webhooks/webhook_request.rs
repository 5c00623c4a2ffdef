//! A webhook request, with the headers that signatures need.

/// A received request, with the relevant headers. A missing header is `None`.
///
/// ```
/// use http::HeaderMap;
/// use signalwire_core::webhooks::{SigningKey, WebhookRequest, verify};
///
/// # fn run(headers: &HeaderMap, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
/// let key = SigningKey::from_env()?;
/// let request = WebhookRequest::from_headers("https://example.com/calls", headers, body);
/// verify(&key, &request)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
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
    /// Whether the request has an `Authorization` header. Only used for hints.
    pub has_authorization: bool,
}

impl<'a> WebhookRequest<'a> {
    /// A request without headers.
    pub fn new(url: &'a str, body: &'a [u8]) -> Self {
        Self { url, body, ..Self::default() }
    }

    /// A request with the headers that a server based on the crate `http` received, such as axum or
    /// hyper. `url` is the complete public URL, which a server behind a proxy does not see.
    pub fn from_headers(url: &'a str, headers: &'a http::HeaderMap, body: &'a [u8]) -> Self {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        Self {
            url,
            body,
            content_type: text("content-type"),
            signature_sha256: text("x-signalwire-sha256-signature"),
            signature: text("x-signalwire-signature"),
            signature_twilio: text("x-twilio-signature"),
            forwarded_proto: text("x-forwarded-proto"),
            forwarded_host: text("x-forwarded-host"),
            has_authorization: headers.contains_key("authorization"),
        }
    }

    /// Sets the URL.
    #[must_use]
    pub fn url(self, url: &'a str) -> Self {
        Self { url, ..self }
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &'a [u8]) -> Self {
        Self { body, ..self }
    }

    /// Sets `Content-Type`.
    #[must_use]
    pub fn content_type(self, value: impl Into<Option<&'a str>>) -> Self {
        Self { content_type: value.into(), ..self }
    }

    /// Sets `X-SignalWire-SHA256-Signature`.
    #[must_use]
    pub fn signature_sha256(self, value: impl Into<Option<&'a str>>) -> Self {
        Self { signature_sha256: value.into(), ..self }
    }

    /// Sets `X-SignalWire-Signature`.
    #[must_use]
    pub fn signature(self, value: impl Into<Option<&'a str>>) -> Self {
        Self { signature: value.into(), ..self }
    }

    /// Sets `X-Twilio-Signature`.
    #[must_use]
    pub fn signature_twilio(self, value: impl Into<Option<&'a str>>) -> Self {
        Self { signature_twilio: value.into(), ..self }
    }

    /// Sets `X-Forwarded-Proto`.
    #[must_use]
    pub fn forwarded_proto(self, value: impl Into<Option<&'a str>>) -> Self {
        Self { forwarded_proto: value.into(), ..self }
    }

    /// Sets `X-Forwarded-Host`.
    #[must_use]
    pub fn forwarded_host(self, value: impl Into<Option<&'a str>>) -> Self {
        Self { forwarded_host: value.into(), ..self }
    }

    /// Sets whether the request has an `Authorization` header.
    #[must_use]
    pub fn has_authorization(self, has_authorization: bool) -> Self {
        Self { has_authorization, ..self }
    }

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
