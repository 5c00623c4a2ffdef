//! Links to the next page, which the server sends.

use serde_json::json;
use signalwire_core::Operation;
use signalwire_core::internal::operations::Paging;
use signalwire_core::internal::page::next_link;
use signalwire_core::internal::prepare_next;
use url::Url;

use crate::support::{credentials, text};

/// The target of a link has the origin of the client according to a WHATWG URL parser, and
/// preparing it again changes nothing.
pub fn check(input: &[u8]) {
    let text = text(input);
    for paging in [Paging::Links, Paging::NextPageUri("calls"), Paging::Whole, Paging::None] {
        let _ = next_link(paging, text.as_bytes());
    }
    let body = json!({ "links": { "next": text } }).to_string();
    assert_eq!(next_link(Paging::Links, body.as_bytes()), Some(text.clone()).filter(|link| !link.is_empty()));
    let (Some(credentials), Some(operation)) = (credentials(), Operation::named("video.rooms.list")) else {
        return;
    };
    let origin = credentials.origin();
    let Ok(prepared) = prepare_next(operation, &text) else { return };
    let (Ok(base), true) = (Url::parse(origin.as_str()), prepared.body.is_none()) else { return };
    let url = format!("{origin}{}", prepared.target);
    assert_eq!(Url::parse(&url).map(|url| url.origin()), Ok(base.origin()), "{url}");
    assert_eq!(prepare_next(operation, &url).map(|again| again.target), Ok(prepared.target));
}
