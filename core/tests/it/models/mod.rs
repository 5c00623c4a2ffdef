//! Typed calls against a real server over TLS.

#![cfg(feature = "models")]

mod lists;
mod requests;
mod responses;

use serde_json::{Value, json};
use signalwire_core::models::video::{ListRoomStreams, Stream};
use signalwire_core::{Error, Page};

use crate::support::{Act, Server, response};

/// A stream, the smallest item of a list.
fn stream(id: &str) -> Value {
    json!({
        "id": id, "url": null, "stream_type": null, "width": null, "height": null, "fps": null,
        "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z",
    })
}

fn page(ids: &[&str], next: Option<&str>) -> Act {
    let data: Vec<_> = ids.iter().map(|id| stream(id)).collect();
    let links = next.map_or(json!({ "self": "/here" }), |next| json!({ "self": "/here", "next": next }));
    response(200, &json!({ "links": links, "data": data, "total": 3 }).to_string())
}

async fn list(server: &Server) -> Result<Page<Stream>, Error> {
    server.client().video().rooms().list_streams("r1", &ListRoomStreams::default()).await
}

fn decode_message(error: &Error) -> (&str, &str) {
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    (error.code().as_str(), error.message())
}
