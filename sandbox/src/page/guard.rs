//! The protection of the page against other pages and other users of the browser.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use subtle::ConstantTimeEq;

/// The policy: own files only, no inline script or style, and no HTML from strings.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'";

/// The headers of every response. The URL contains the key, so it must not become a `Referer`.
const HEADERS: [(HeaderName, &str); 5] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::CACHE_CONTROL, "no-store"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

const REJECTED: &str = "Open the URL that the sandbox printed at its start: it contains the key.\n";

/// The key and the port of a page.
#[derive(Clone)]
pub(super) struct Guard {
    pub key: String,
    pub port: u16,
}

impl Guard {
    /// A guard with a random key of 122 bits.
    pub fn new(port: u16) -> Self {
        Self { key: uuid::Uuid::new_v4().simple().to_string(), port }
    }

    /// Whether the request has the key and was sent to this page by this page. A browser sends no
    /// `Origin` with a GET request of the same origin.
    fn admits(&self, request: &Request) -> bool {
        let value = |name: HeaderName| request.headers().get(name).map(HeaderValue::as_bytes);
        let hosts = ["127.0.0.1", "localhost"].map(|host| format!("{host}:{}", self.port));
        let host = hosts.iter().find(|host| value(header::HOST) == Some(host.as_bytes()));
        let is_own = |host: &String| {
            value(header::ORIGIN).is_none_or(|origin| origin == format!("http://{host}").as_bytes())
        };
        host.is_some_and(is_own) && self.has_key(request.uri())
    }

    /// The key is the query parameter of the document, and the first segment of other paths.
    fn has_key(&self, uri: &Uri) -> bool {
        let query = uri.query().unwrap_or_default().as_bytes();
        let parameter = form_urlencoded::parse(query).find(|(name, _)| name == "key").map(|(_, value)| value);
        let segment = uri.path().split('/').nth(1).unwrap_or_default();
        let given = if uri.path() == "/" { parameter.unwrap_or_default() } else { segment.into() };
        given.as_bytes().ct_eq(self.key.as_bytes()).into()
    }
}

/// Rejects a request with 403 unless the guard admits it.
pub(super) async fn check(State(guard): State<Arc<Guard>>, request: Request, next: Next) -> Response {
    let mut response = if guard.admits(&request) {
        next.run(request).await
    } else {
        (StatusCode::FORBIDDEN, REJECTED).into_response()
    };
    for (name, value) in HEADERS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
