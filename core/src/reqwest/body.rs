//! A request body that is sent once.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

use crate::http::{Cancelled, TrackedBody};

/// A request body that reqwest cannot copy. Its retry policy and 307 and 308 redirects send a
/// request again only with a copy of the body, as do 301, 302 and 303 redirects of methods that
/// they do not change.
pub(super) struct OneShotBody {
    body: TrackedBody,
    written: Written,
}

/// Whether a connection has asked for a body. Connections ask even for an empty one, by
/// `is_end_stream`, immediately before they write the head of the request.
#[derive(Clone, Default)]
pub(super) struct Written(Arc<AtomicBool>);

impl OneShotBody {
    pub fn new(body: TrackedBody) -> (Self, Written) {
        let written = Written::default();
        (Self { body, written: written.clone() }, written)
    }
}

impl Written {
    pub fn get(&self) -> bool {
        self.0.load(Relaxed)
    }

    fn set(&self) {
        self.0.store(true, Relaxed);
    }
}

impl Body for OneShotBody {
    type Data = Bytes;
    type Error = Cancelled;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Cancelled>>> {
        self.written.set();
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.written.set();
        self.body.is_end_stream()
    }

    /// Unknown for an empty body: of a size that is exactly 0, tower-http makes a copy without
    /// asking. Nothing depends on it, because `is_end_stream` reports the end.
    fn size_hint(&self) -> SizeHint {
        if self.body.is_end_stream() { SizeHint::default() } else { self.body.size_hint() }
    }
}
