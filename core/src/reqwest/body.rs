//! A request body that is sent once.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

use crate::http::{Cancelled, TrackedBody};

/// A request body that reqwest cannot copy. Without a copy, reqwest's retry policy does not send a
/// request again, and its redirect policy follows only redirects that replace the request by a GET
/// without a body.
pub(super) struct OneShotBody {
    body: TrackedBody,
    written: Written,
}

/// Whether a connection has asked for the body. hyper calls `is_end_stream` immediately before it
/// writes the head of a request, also for a request without a body.
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

    /// Unknown for an empty body: tower-http can copy any body whose size is exactly 0. hyper does
    /// not read the size of a body for which `is_end_stream` is true.
    fn size_hint(&self) -> SizeHint {
        if self.body.is_end_stream() { SizeHint::default() } else { self.body.size_hint() }
    }
}
