//! The bodies and headers of failed answers.

use signalwire_core::error::{Reply, read_items};
use signalwire_core::redact::Scrubber;
use signalwire_core::transport::Raw;

use crate::support::{credentials, text, token};

/// Whatever a server sends is bounded when it is told, and holds no token of the client.
pub fn check(input: &[u8]) {
    let Some(credentials) = credentials() else { return };
    let scrubber = Scrubber::new(&credentials);
    let text = text(input);
    let items = read_items(text.as_bytes(), &scrubber);
    assert!(items.len() <= 100);
    let header = text.lines().next().unwrap_or_default().to_owned();
    let headers = ["location", "x-request-id", "retry-after", "set-cookie", "x-note"];
    let headers = headers.into_iter().map(|name| (name, &header)).collect();
    let reply = Reply::read(&Raw { status: 500, headers, body: text.into_bytes() }, &scrubber);
    assert!(reply.body.chars().count() <= 2001, "{}", reply.body.len());
    assert!(reply.headers.iter().all(|(name, _)| name != "set-cookie"));
    let shown = format!("{items:?} {reply:?}");
    assert!(!shown.contains(&token()), "{shown}");
}
