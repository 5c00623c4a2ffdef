//! An open WebSocket.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream as _;
use futures_sink::Sink as _;
use tokio::time::timeout;
use tokio_websockets::{Message, WebSocketStream};

use super::{Failure, reason};
use crate::net::stream::Stream;

/// The close frame and the end of TLS are sent within this time, or not at all: a server that does
/// not read must not keep a closed session.
const CLOSE_TIMEOUT: Duration = Duration::from_millis(20);

/// A frame of the server, or the end.
#[derive(Debug)]
pub(crate) enum Incoming {
    /// Text, or bytes that are no text.
    Message(Message),
    /// A ping, which is answered, or a pong.
    Control,
    End(Failure),
}

/// An open WebSocket. Reading also writes what was sent, so that neither waits for the other.
pub(crate) struct Socket {
    stream: WebSocketStream<Stream>,
    failure: Option<Failure>,
}

impl Socket {
    pub(super) fn new(stream: WebSocketStream<Stream>) -> Self {
        Self { stream, failure: None }
    }

    /// Queues a text message.
    pub fn send_text(&mut self, text: String) {
        self.send(Message::text(text));
    }

    /// Queues a ping.
    pub fn send_ping(&mut self) {
        self.send(Message::ping(&b""[..]));
    }

    /// Queues a message.
    pub(super) fn send(&mut self, message: Message) {
        if let Err(error) = Pin::new(&mut self.stream).start_send(message) {
            self.failure.get_or_insert_with(|| reason::of_error(&error));
        }
    }

    /// Writes what is queued, and waits for the next frame.
    pub async fn next(&mut self) -> Incoming {
        poll_fn(|context| self.poll(context)).await
    }

    /// The next frame, if it was received already.
    pub async fn try_next(&mut self) -> Option<Incoming> {
        poll_fn(|context| match self.poll(context) {
            Poll::Ready(incoming) => Poll::Ready(Some(incoming)),
            Poll::Pending => Poll::Ready(None),
        })
        .await
    }

    /// Closes without waiting for the answer of the server. Boxed, because a future has room for
    /// each of its arguments, and that of the driver exists as long as the session.
    pub async fn close(mut self: Box<Self>) {
        let closing = poll_fn(|context| {
            let mut stream = Pin::new(&mut self.stream);
            let _ = stream.as_mut().start_send(Message::close(None, ""));
            stream.poll_flush(context)
        });
        // Either error means that the server does not receive the close frame.
        let _ = timeout(CLOSE_TIMEOUT, closing).await;
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Incoming> {
        if let Some(failure) = self.failure.take() {
            return Poll::Ready(Incoming::End(failure));
        }
        let mut stream = Pin::new(&mut self.stream);
        // A write error follows a read error of the same connection, which explains more.
        let _ = stream.as_mut().poll_flush(context);
        let incoming = match stream.as_mut().poll_next(context) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(None) => Incoming::End(reason::of_close(None)),
            Poll::Ready(Some(Err(error))) => Incoming::End(reason::of_error(&error)),
            Poll::Ready(Some(Ok(message))) => of_message(message),
        };
        if matches!(incoming, Incoming::End(_)) {
            // The answer to a close frame, or the close frame that names a violation.
            let _ = stream.poll_flush(context);
        }
        Poll::Ready(incoming)
    }
}

fn of_message(message: Message) -> Incoming {
    if message.is_text() || message.is_binary() {
        Incoming::Message(message)
    } else if let Some((code, _)) = message.as_close() {
        Incoming::End(reason::of_close(Some(code.into())))
    } else {
        Incoming::Control
    }
}
