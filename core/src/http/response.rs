//! Reads an answer, up to a limit.

use bytes::Bytes;
use http::Response;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap};
use http_body_util::BodyExt;
use hyper::body::Body;

use super::decompress::{BodyError, Decompressor};
use super::error::{ConnectionError, explain};
use crate::call::Headers;
use crate::call::{Delivery, RawResponse, TransportError, TransportErrorKind};
use crate::net::error::BoxError;

/// Reads the whole answer. Of one that is no success the status has said what matters: if its body
/// breaks off, what came is state.
pub(crate) async fn read<B>(answer: Response<B>, limit: usize) -> Result<RawResponse, TransportError>
where
    B: Body<Data = Bytes, Error: Into<BoxError>> + Unpin,
{
    let (mut head, body) = answer.into_parts();
    let announced = body.size_hint().exact();
    let mut decompressor = Decompressor::new(head.headers.get(CONTENT_ENCODING), limit);
    if !decompressor.is_plain() {
        head.headers.remove(CONTENT_ENCODING);
        head.headers.remove(CONTENT_LENGTH);
    }
    let mut raw =
        RawResponse { status: head.status.as_u16(), headers: collect(&head.headers), body: Vec::new() };
    match read_body(body, announced, &mut decompressor).await {
        Err(stop) if raw.is_success() => {
            Err(TransportError { answer: Some(Box::new(raw)), ..transport_error_of(stop, limit) })
        }
        _ => {
            raw.body = without_byte_order_mark(decompressor.into_bytes());
            Ok(raw)
        }
    }
}

/// A reader of JSON may skip a byte order mark (RFC 8259, section 8.1). `fetch` skips one,
/// `serde_json` and `JSON.parse` skip none.
fn without_byte_order_mark(mut body: Vec<u8>) -> Vec<u8> {
    const MARK: &[u8] = b"\xef\xbb\xbf";
    if body.starts_with(MARK) {
        body.drain(..MARK.len());
    }
    body
}

/// Why a body was not read to its end.
enum ReadError {
    Connection(BoxError),
    Truncated,
    Body(BodyError),
}

async fn read_body<B>(
    mut body: B,
    announced: Option<u64>,
    decompressor: &mut Decompressor,
) -> Result<(), ReadError>
where
    B: Body<Data = Bytes, Error: Into<BoxError>> + Unpin,
{
    decompressor.reserve(announced).map_err(ReadError::Body)?;
    let mut came = 0;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| ReadError::Connection(error.into()))?;
        let Some(piece) = frame.data_ref() else { continue };
        came += piece.len() as u64;
        decompressor.write(piece).map_err(ReadError::Body)?;
    }
    if announced.is_some_and(|length| length != came) {
        return Err(ReadError::Truncated);
    }
    if came > 0 { decompressor.finish().map_err(ReadError::Body) } else { Ok(()) }
}

/// Whatever the connection says now, the server has seen the request: it was answering it.
fn transport_error_of(stop: ReadError, limit: usize) -> TransportError {
    let cause = match stop {
        ReadError::Connection(error) => ConnectionError::Http(error),
        // hyper takes some ends of an HTTP/2 stream for the end of the body (`CANCEL`, `NO_ERROR`),
        // however much of it is missing.
        ReadError::Truncated => {
            return TransportError::new(
                TransportErrorKind::Reset,
                Delivery::MaybeSent,
                "the response ended before its Content-Length",
            );
        }
        ReadError::Body(BodyError::Decompression(error)) => ConnectionError::Decompression(error),
        ReadError::Body(BodyError::TooLarge) => {
            let reason = format!("the response is larger than {limit} bytes");
            return TransportError::new(TransportErrorKind::TooLarge, Delivery::MaybeSent, reason);
        }
    };
    TransportError { delivery: Delivery::MaybeSent, ..explain(&cause, true) }
}

fn collect(headers: &HeaderMap) -> Headers {
    let bytes = headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
    let mut collected = Headers::with_room(headers.len(), bytes);
    for (name, value) in headers {
        collected.push(name.as_str(), &String::from_utf8_lossy(value.as_bytes()));
    }
    collected
}
