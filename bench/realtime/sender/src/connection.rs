//! One connection.

use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::Result;
use futures_util::stream::SplitSink;
use futures_util::{SinkExt, StreamExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;
use tokio_websockets::{Config, Message, ServerBuilder, WebSocketStream};

use crate::presence::Presence;
use crate::protocol::{self, Request};

/// Bytes that are collected before they are written, so that the sender is not the bottleneck.
const FLUSH_BYTES: usize = 64 * 1024;

/// The number of the last event, for ids that no session receives twice.
static EVENTS: AtomicU64 = AtomicU64::new(0);

/// Accepts a client and answers its requests until it leaves.
///
/// Responses and events are written by another task: a client that is sent 10,000 events must be
/// read meanwhile, or its acknowledgements fill both directions.
pub async fn serve(tcp: TcpStream, acceptor: TlsAcceptor, presence: &Presence) -> Result<()> {
    tcp.set_nodelay(true)?;
    let config = Config::default().flush_threshold(FLUSH_BYTES);
    let (_, socket) = ServerBuilder::new().config(config).accept(acceptor.accept(tcp).await?).await?;
    let (sink, mut frames) = socket.split();
    let (requests, received) = mpsc::unbounded_channel();
    let writer = tokio::spawn(write(sink, received));
    while let Some(Ok(frame)) = frames.next().await {
        let Some(request) = frame.as_text().and_then(protocol::read) else { continue };
        if request.is_connect {
            presence.connected();
        }
        requests.send(request)?;
    }
    writer.abort();
    Ok(())
}

async fn write(
    mut sink: SplitSink<WebSocketStream<TlsStream<TcpStream>>, Message>,
    mut requests: mpsc::UnboundedReceiver<Request>,
) -> Result<()> {
    while let Some(request) = requests.recv().await {
        sink.send(Message::text(request.response)).await?;
        let Some((channel, count)) = request.burst else { continue };
        for _ in 0..count {
            let id = EVENTS.fetch_add(1, Ordering::Relaxed);
            sink.feed(Message::text(protocol::event(&channel, id))).await?;
        }
        sink.flush().await?;
    }
    Ok(())
}
