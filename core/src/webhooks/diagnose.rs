//! Hints about the cause of a failed verification.

use super::{Scheme, WebhookRequest, form, url_variants};

/// Larger bodies are not verified with other URLs, to bound the work for invalid requests.
const MAX_BODY_SIZE: usize = 1 << 16;

/// The likely causes. `is_signed_by` verifies a modified request; its result is useless without a
/// valid signature.
pub(super) fn hints(
    scheme: Scheme,
    request: &WebhookRequest<'_>,
    is_signed_by: impl Fn(&WebhookRequest<'_>) -> bool,
) -> Vec<String> {
    if request.body.len() <= MAX_BODY_SIZE {
        let candidates = candidate_urls(request).into_iter();
        let found = candidates
            .filter(|(url, _)| is_signed_by(&WebhookRequest { url, ..*request }))
            .map(|(_, hint)| hint)
            .next();
        if let Some(hint) = found {
            return vec![hint];
        }
    }
    let mut hints = Vec::new();
    hints.extend(about_body(scheme, request).map(str::to_owned));
    hints.push(about_url(request).to_owned());
    hints.push("is it the signing key (PSK_…) of the project that sent the request?".to_owned());
    hints
}

/// Other URLs that a server behind a proxy may be called with, and the hint for each.
fn candidate_urls(request: &WebhookRequest<'_>) -> Vec<(String, String)> {
    let url = request.url;
    let (scheme, host) = (first(request.forwarded_proto), first(request.forwarded_host));
    let other = if url_variants::is_https(url) { "http" } else { "https" };
    let forwarded = "the signature matches the address in X-Forwarded-Proto and X-Forwarded-Host: pass it as \
                `origin`, or pass the whole `url`";
    let other_scheme = format!(
        "the signature matches the same URL with {other}: a proxy terminates TLS, so pass `origin` or `url`"
    );
    let other_slash = "the signature matches the URL with or without the trailing slash of its path";
    let query_missing = "the signature matches the URL without its query: did a proxy add the query?";
    let mut all = Vec::new();
    if scheme.is_some() || host.is_some() {
        all.extend([None, Some(other)].into_iter().filter_map(|guess| {
            Some((url_variants::with_origin(url, scheme.or(guess), host)?, forwarded.to_owned()))
        }));
    }
    all.extend(url_variants::with_origin(url, Some(other), None).map(|url| (url, other_scheme)));
    all.push((url_variants::toggle_trailing_slash(url), other_slash.to_owned()));
    all.extend(url.split_once('?').map(|(path, _)| (path.to_owned(), query_missing.to_owned())));
    all
}

/// With several proxies, the first value is that of the client.
fn first(header: Option<&str>) -> Option<&str> {
    header.and_then(|list| list.split(',').next()).map(str::trim).filter(|text| !text.is_empty())
}

fn about_body(scheme: Scheme, request: &WebhookRequest<'_>) -> Option<&'static str> {
    match () {
        () if request.body.is_empty() => Some("the body is empty: was it already read?"),
        () if scheme == Scheme::Compat && !request.is_form() && !form::has_body_hash(request.url) => Some(
            "the Compatibility API signs a body that is not a form by bodySHA256 in the query, which is missing: pass the URL \
             with its query",
        ),
        () if scheme != Scheme::Compat => {
            Some("was the body parsed and serialized again? Every byte is signed, including white space")
        }
        () => None,
    }
}

fn about_url(request: &WebhookRequest<'_>) -> &'static str {
    let has_proxy = request.forwarded_host.is_some() || request.forwarded_proto.is_some();
    if request.has_authorization && !request.url.contains('@') {
        "the request has a user and password, which messages include in the signed URL: pass the configured URL, \
         https://user:password@…"
    } else if has_proxy {
        "a proxy changed the request: pass the URL that the platform calls, with scheme, host, port and query"
    } else {
        "is it the URL that the platform calls, with scheme, host, port and query?"
    }
}
