//! WebSocket connections.

use std::sync::Arc;

use futures_util::{SinkExt, StreamExt};
use hyper::upgrade::Upgraded;
use hyper_util::rt::TokioIo;
use indexmap::IndexMap;
use serde_json::Value;
use tokio::io::AsyncWriteExt;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::{Bytes, Error, Message, Utf8Bytes};

use crate::space::Space;

/// The stream of a connection.
pub(super) type Stream = WebSocketStream<TokioIo<Upgraded>>;

/// What a connection sends or does.
pub(super) enum Output {
    /// A text frame.
    Text(Utf8Bytes),
    /// A binary frame.
    Binary(Bytes),
    /// Bytes that need not be a frame.
    Raw(Vec<u8>),
    /// A close frame with this code.
    Close(u16),
    /// Closes the TCP connection without a close frame.
    Drop,
    /// Neither reads nor writes, and keeps the TCP connection open until it is dropped.
    Freeze,
}

/// A connection.
pub(super) struct Socket {
    output: UnboundedSender<Output>,
    /// The session, after a successful `signalwire.connect`.
    pub protocol: Option<String>,
    /// The id of `signalwire.disconnect`, whose response closes the connection.
    pub disconnect_id: Option<Value>,
}

/// The open connections by number.
#[derive(Default)]
pub(crate) struct Sockets {
    open: IndexMap<u64, Socket>,
    opened: u64,
}

impl Sockets {
    /// Adds a connection and returns its number.
    pub(super) fn add(&mut self, output: UnboundedSender<Output>) -> u64 {
        self.opened += 1;
        self.open.insert(self.opened, Socket { output, protocol: None, disconnect_id: None });
        self.opened
    }

    /// The connection.
    pub(super) fn get_mut(&mut self, socket: u64) -> Option<&mut Socket> {
        self.open.get_mut(&socket)
    }

    /// Removes a connection that has ended.
    pub(super) fn remove(&mut self, socket: u64) -> Option<Socket> {
        self.open.shift_remove(&socket)
    }

    /// The numbers of all connections.
    pub(super) fn numbers(&self) -> Vec<u64> {
        self.open.keys().copied().collect()
    }

    /// Sends the output to the connection, if it is open.
    pub(super) fn send(&self, socket: u64, output: Output) {
        if let Some(socket) = self.open.get(&socket) {
            // The task of a connection that ends at this moment does not receive it.
            let _ = socket.output.send(output);
        }
    }

    /// Drops the connection.
    pub(super) fn drop(&self, socket: u64) {
        self.send(socket, Output::Drop);
    }

    /// Drops all connections.
    pub fn drop_all(&self) {
        for socket in self.open.keys() {
            self.drop(*socket);
        }
    }
}

/// Reads and writes until the connection ends.
pub(super) async fn run(
    space: Arc<Space>,
    socket: u64,
    mut stream: Stream,
    mut outputs: UnboundedReceiver<Output>,
) {
    let mut ping = interval(&space);
    let code = loop {
        tokio::select! {
            received = stream.next() => match received {
                Some(Ok(Message::Text(text))) => space.receive(socket, &text),
                Some(Ok(Message::Close(frame))) => break frame.map(|frame| frame.code.into()),
                Some(Ok(_)) => {}
                Some(Err(_)) | None => break None,
            },
            Some(output) = outputs.recv() => {
                if !matches!(write(&mut stream, output, &mut outputs).await, Ok(true)) {
                    break None;
                }
            }
            () = ping.tick() => space.ping(socket),
        }
    };
    space.closed(socket, code);
}

/// Writes the output and what is queued behind it. Returns whether the connection continues.
async fn write(
    stream: &mut Stream,
    output: Output,
    outputs: &mut UnboundedReceiver<Output>,
) -> Result<bool, Error> {
    let mut next = Some(output);
    while let Some(output) = next {
        match output {
            Output::Text(text) => stream.feed(Message::Text(text)).await?,
            Output::Binary(bytes) => stream.feed(Message::Binary(bytes)).await?,
            Output::Raw(bytes) => {
                stream.flush().await?;
                stream.get_mut().write_all(&bytes).await?;
                stream.get_mut().flush().await?;
            }
            Output::Close(code) => {
                stream.close(Some(CloseFrame { code: code.into(), reason: Utf8Bytes::default() })).await?;
            }
            Output::Drop => {
                stream.flush().await?;
                return Ok(false);
            }
            Output::Freeze => {
                stream.flush().await?;
                while !matches!(outputs.recv().await, Some(Output::Drop) | None) {}
                return Ok(false);
            }
        }
        next = outputs.try_recv().ok();
    }
    stream.flush().await?;
    Ok(true)
}

/// The time of the next ping.
struct Ping(Option<tokio::time::Interval>);

impl Ping {
    async fn tick(&mut self) {
        match &mut self.0 {
            Some(interval) => drop(interval.tick().await),
            None => std::future::pending().await,
        }
    }
}

fn interval(space: &Space) -> Ping {
    let period = space.state().relay.ping_interval;
    let start = tokio::time::Instant::now() + period;
    Ping((!period.is_zero()).then(|| tokio::time::interval_at(start, period)))
}
