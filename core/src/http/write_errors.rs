//! Recovery of the response of a server that closed the connection while the request was being
//! written.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// Defers a write error until everything that was received is read. A server may respond with 413
/// and close before it has read the request; hyper ends the exchange at the failed write, with the
/// response unread in the buffer of the socket. Data written after the first error is discarded.
pub(super) struct DeferWriteErrors<S> {
    stream: S,
    error: Option<io::Error>,
    has_failed: bool,
}

impl<S> DeferWriteErrors<S> {
    pub fn new(stream: S) -> Self {
        Self { stream, error: None, has_failed: false }
    }

    /// Stores an error and reports `done` bytes as written.
    fn defer<T>(&mut self, result: Poll<io::Result<T>>, done: T) -> Poll<io::Result<T>> {
        match result {
            Poll::Ready(Err(error)) => {
                self.has_failed = true;
                self.error = Some(error);
                Poll::Ready(Ok(done))
            }
            other => other,
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for DeferWriteErrors<S> {
    /// After a failed write, a read error is replaced by the write error, which describes the cause
    /// better. An end of the stream that TLS has confirmed stays one: the response may end there.
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let result = ready!(Pin::new(&mut self.stream).poll_read(context, buffer));
        Poll::Ready(result.map_err(|error| self.error.take().unwrap_or(error)))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for DeferWriteErrors<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.has_failed {
            return Poll::Ready(Ok(bytes.len()));
        }
        let result = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.defer(result, bytes.len())
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffers: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let length = buffers.iter().map(|buffer| buffer.len()).sum();
        if self.has_failed {
            return Poll::Ready(Ok(length));
        }
        let result = Pin::new(&mut self.stream).poll_write_vectored(context, buffers);
        self.defer(result, length)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.has_failed {
            return Poll::Ready(Ok(()));
        }
        let result = Pin::new(&mut self.stream).poll_flush(context);
        self.defer(result, ())
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.has_failed {
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
