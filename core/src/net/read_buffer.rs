//! Buffered reads.

use std::io;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};

use bytes::{Buf, BytesMut};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, ReadBuf};

/// rustls reads at most 4 KB per system call without a buffer, which is 8 calls for a page of 50
/// rooms.
const SIZE: usize = 32 * 1024;

/// After a read of more bytes than this, more are likely to follow soon, and memory is kept.
const SMALL: usize = 4 * 1024;

/// What a buffer does while no bytes arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Idle {
    /// It keeps its memory, so that the next response needs no allocation.
    Keep,
    /// It releases its memory after a small read: a program may have thousands of connections that
    /// mostly wait.
    #[cfg(feature = "realtime")]
    Release,
}

/// A stream with buffered reads.
pub(crate) struct ReadBuffer<S> {
    inner: S,
    bytes: BytesMut,
    idle: Idle,
    /// The size of the last read.
    last: usize,
}

impl<S> ReadBuffer<S> {
    pub fn new(inner: S, idle: Idle) -> Self {
        Self { inner, bytes: BytesMut::new(), idle, last: 0 }
    }
}

impl<S: AsyncRead + Unpin> ReadBuffer<S> {
    fn poll_fill(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.bytes.reserve(SIZE);
        let filled = pin!(self.inner.read_buf(&mut self.bytes)).poll(context);
        if filled.is_pending() && self.idle != Idle::Keep && self.last <= SMALL {
            self.bytes = BytesMut::new();
        }
        self.last = ready!(filled)?;
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for ReadBuffer<S> {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        output: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if this.bytes.is_empty() {
            if output.remaining() >= SIZE {
                return Pin::new(&mut this.inner).poll_read(context, output);
            }
            ready!(this.poll_fill(context))?;
        }
        let length = this.bytes.len().min(output.remaining());
        output.put_slice(&this.bytes[..length]);
        this.bytes.advance(length);
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for ReadBuffer<S> {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().inner).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().inner).poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().inner).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().inner).poll_shutdown(context)
    }
}

#[cfg(all(test, feature = "realtime"))]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

    use super::*;

    /// Polls once for up to 4 bytes; `None` if none have arrived.
    fn read_some<S: AsyncRead + Unpin>(stream: &mut ReadBuffer<S>) -> Option<Vec<u8>> {
        let mut bytes = [0; 4];
        let mut output = ReadBuf::new(&mut bytes);
        let mut context = Context::from_waker(std::task::Waker::noop());
        match Pin::new(stream).poll_read(&mut context, &mut output) {
            Poll::Ready(result) => {
                assert!(result.is_ok(), "{result:?}");
                Some(output.filled().to_vec())
            }
            Poll::Pending => None,
        }
    }

    #[tokio::test]
    async fn bytes_arrive_in_their_order_in_parts_of_any_size() {
        let (near, mut far) = duplex(2 * SIZE);
        let mut stream = ReadBuffer::new(near, Idle::Release);
        let sent: Vec<u8> = (0_u8..=250).cycle().take(SIZE + 100).collect();
        far.write_all(&sent).await.unwrap();
        drop(far);
        let mut received = read_some(&mut stream).unwrap();
        stream.read_to_end(&mut received).await.unwrap();
        assert_eq!(received, sent);
        assert_eq!(read_some(&mut stream), Some(Vec::new()), "the end");
    }

    #[tokio::test]
    async fn an_idle_stream_has_no_memory_unless_it_keeps_it() {
        for (idle, expected) in [(Idle::Release, false), (Idle::Keep, true)] {
            let (near, mut far) = duplex(64);
            let mut stream = ReadBuffer::new(near, idle);
            assert_eq!(read_some(&mut stream), None);
            far.write_all(b"123456").await.unwrap();
            assert_eq!(read_some(&mut stream).unwrap(), b"1234");
            assert_eq!(read_some(&mut stream).unwrap(), b"56");
            assert_eq!(read_some(&mut stream), None);
            assert_eq!(stream.bytes.capacity() > 0, expected, "{idle:?}");
        }
    }

    #[tokio::test]
    async fn memory_is_kept_after_a_large_read_until_a_small_one() {
        let (near, mut far) = duplex(2 * SMALL);
        let mut stream = ReadBuffer::new(near, Idle::Release);
        for (size, expected) in [(SMALL + 1, true), (1, false)] {
            far.write_all(&vec![0; size]).await.unwrap();
            let mut received = 0;
            while let Some(bytes) = read_some(&mut stream) {
                received += bytes.len();
            }
            assert_eq!((received, stream.bytes.capacity() > 0), (size, expected));
        }
    }
}
