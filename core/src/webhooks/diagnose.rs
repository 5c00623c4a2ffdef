//! What is likely wrong with a request that does not verify.

use super::{Scheme, WebhookRequest, address, form};

/// Larger bodies are not tried with other URLs: whoever sends nonsense should not keep the server
/// busy.
const LARGEST: usize = 1 << 16;

/// The likeliest causes. `is_signed_by` tells whether the signature is that of a request; it is asked about
/// changed ones, whose answer helps nobody who does not hold a valid signature already.
pub(super) fn hints(
    scheme: Scheme,
    request: &WebhookRequest<'_>,
    is_signed_by: impl Fn(&WebhookRequest<'_>) -> bool,
) -> Vec<String> {
    if request.body.len() <= LARGEST {
        let near = near_misses(request).into_iter();
        let found = near
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

/// Other URLs that a server behind a proxy may mean, and what to say if one of them is the signed
/// one.
fn near_misses(request: &WebhookRequest<'_>) -> Vec<(String, String)> {
    let url = request.url;
    let (scheme, host) = (first(request.forwarded_proto), first(request.forwarded_host));
    let other = if address::is_https(url) { "http" } else { "https" };
    let told = "the signature fits the address in X-Forwarded-Proto and X-Forwarded-Host: say so with \
                `origin`, or give the whole `url`";
    let swapped = format!(
        "the signature fits the same URL with {other}: a proxy ends TLS, say so with `origin` or `url`"
    );
    let slash = "the signature fits the URL with another slash at the end of its path";
    let cut = "the signature fits the URL without its query: was the query added on the way?";
    let mut all = Vec::new();
    if scheme.is_some() || host.is_some() {
        all.extend(
            [None, Some(other)]
                .into_iter()
                .filter_map(|guess| Some((address::moved(url, scheme.or(guess), host)?, told.to_owned()))),
        );
    }
    all.extend(address::moved(url, Some(other), None).map(|url| (url, swapped)));
    all.push((address::other_slash(url), slash.to_owned()));
    all.extend(url.split_once('?').map(|(path, _)| (path.to_owned(), cut.to_owned())));
    all
}

/// Of several proxies the first names what the sender meant.
fn first(header: Option<&str>) -> Option<&str> {
    header.and_then(|list| list.split(',').next()).map(str::trim).filter(|text| !text.is_empty())
}

fn about_body(scheme: Scheme, request: &WebhookRequest<'_>) -> Option<&'static str> {
    match () {
        () if request.body.is_empty() => Some("the body is empty: was it read before?"),
        () if scheme == Scheme::Compat && !request.is_form() && !form::has_body_hash(request.url) => Some(
            "the Compatibility API signs a body that is not a form by bodySHA256 in the URL, which is not there: pass the URL with \
             its query",
        ),
        () if scheme != Scheme::Compat => {
            Some("was the body parsed and written again? Each byte counts, white space too")
        }
        () => None,
    }
}

fn about_url(request: &WebhookRequest<'_>) -> &'static str {
    let has_proxy = request.forwarded_host.is_some() || request.forwarded_proto.is_some();
    if request.is_authorised && !request.url.contains('@') {
        "the request carries a user and password: messages sign the URL with them, so pass it as it is configured, \
         https://user:password@…"
    } else if has_proxy {
        "a proxy changed the request: pass the URL that the platform calls, scheme, host, port and query"
    } else {
        "is it the URL that the platform calls, with scheme, host, port and query?"
    }
}
