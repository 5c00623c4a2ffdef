//! Reads HTTP/1.1 and HTTP/2 requests, and builds the frames of HTTP/2 responses.

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};

use super::script::Part;
use crate::support::frames::{
    ACK, DATA, END_HEADERS, END_STREAM, GOAWAY, HEADERS, PING, PREFACE, RST_STREAM, SETTINGS, WINDOW_UPDATE,
    frame, read_frame,
};

/// A connection and its read position.
pub struct Wire<S> {
    pub stream: BufReader<S>,
    is_http2: bool,
    /// The stream id of the last request.
    pub id: u32,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Wire<S> {
    /// Starts HTTP on a connection after the TLS handshake.
    pub async fn open(stream: S, is_http2: bool) -> io::Result<Self> {
        let mut wire = Self { stream: BufReader::new(stream), is_http2, id: 0 };
        if is_http2 {
            wire.stream.read_exact(&mut [0; PREFACE]).await?;
            wire.send(&frame(SETTINGS, 0, 0, &[])).await?;
        }
        Ok(wire)
    }

    /// Reads a part of the next request.
    pub async fn read(&mut self, part: Part) -> io::Result<()> {
        match (self.is_http2, part) {
            (_, Part::FirstByte) => self.stream.read_exact(&mut [0]).await.map(drop),
            (false, part) => self.read_http1(part).await,
            (true, part) => self.read_http2(part).await,
        }
    }

    pub async fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.write_all(bytes).await?;
        self.stream.flush().await
    }

    async fn read_http1(&mut self, part: Part) -> io::Result<()> {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(self.stream.read_u8().await?);
            if part == Part::Half && head.len() == 20 && head.starts_with(b"GET") {
                return Ok(());
            }
        }
        let length = length_of(&String::from_utf8_lossy(&head).to_ascii_lowercase());
        let length = if part == Part::Half { length / 2 } else { length };
        self.stream.read_exact(&mut vec![0; length]).await.map(drop)
    }

    /// Half a request is its headers. PING frames are answered, because the client would otherwise
    /// close the connection.
    async fn read_http2(&mut self, part: Part) -> io::Result<()> {
        loop {
            let (kind, flags, id, payload) = read_frame(&mut self.stream).await?;
            match kind {
                SETTINGS if flags & ACK == 0 => self.send(&frame(SETTINGS, ACK, 0, &[])).await?,
                PING if flags & ACK == 0 => self.send(&frame(PING, ACK, 0, &payload)).await?,
                HEADERS => self.id = id,
                DATA if !payload.is_empty() => self.send(&make_room(&payload)).await?,
                _ => {}
            }
            let is_whole = matches!(kind, HEADERS | DATA) && flags & END_STREAM != 0;
            if is_whole || (kind == HEADERS && part == Part::Half) {
                return Ok(());
            }
        }
    }
}

fn length_of(head: &str) -> usize {
    let value = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    value.map_or(0, |value| value.parse().unwrap())
}

/// Restores the flow-control window of the connection.
fn make_room(payload: &[u8]) -> Vec<u8> {
    frame(WINDOW_UPDATE, 0, 0, &u32::try_from(payload.len()).unwrap().to_be_bytes())
}

/// `:status: 200` only (RFC 7541, appendix A).
pub fn headers(id: u32) -> Vec<u8> {
    frame(HEADERS, END_HEADERS, id, &[0x88])
}

/// `:status: 200` and `content-length: 99`.
pub fn sized_headers(id: u32) -> Vec<u8> {
    frame(HEADERS, END_HEADERS, id, b"\x88\x0f\x0d\x0299")
}

/// A part of a body.
pub fn data(id: u32, bytes: &[u8], is_last: bool) -> Vec<u8> {
    frame(DATA, u8::from(is_last) * END_STREAM, id, bytes)
}

/// `RST_STREAM` with an error code (RFC 9113, section 7).
pub fn reset(id: u32, code: u32) -> Vec<u8> {
    frame(RST_STREAM, 0, id, &code.to_be_bytes())
}

/// GOAWAY; streams after `last` were not processed.
pub fn go_away(last: u32, code: u32) -> Vec<u8> {
    frame(GOAWAY, 0, 0, &[last.to_be_bytes(), code.to_be_bytes()].concat())
}
