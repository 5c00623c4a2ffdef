//! Reading of a response, up to a limit.

use bytes::Bytes;
use http::Response;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap};
use http_body_util::BodyExt;
use hyper::body::Body;

use super::decompress::{BodyError, Decompressor};
use super::error::{ConnectionError, explain};
use crate::call::{Delivery, Headers, RawResponse, TransportError, TransportErrorKind};
use crate::net::error::BoxError;

/// Reads the whole response. If the body of an error response is truncated, the received part is
/// kept, because the status is what matters.
pub(crate) async fn read<B>(response: Response<B>, limit: usize) -> Result<RawResponse, TransportError>
where
    B: Body<Data = Bytes, Error: Into<BoxError>> + Unpin,
{
    let (mut head, body) = response.into_parts();
    let announced = body.size_hint().exact();
    let mut decompressor = Decompressor::new(head.headers.get(CONTENT_ENCODING), limit);
    if !decompressor.is_plain() {
        head.headers.remove(CONTENT_ENCODING);
        head.headers.remove(CONTENT_LENGTH);
    }
    let mut raw =
        RawResponse { status: head.status.as_u16(), headers: collect(&head.headers), body: Vec::new() };
    match read_body(body, announced, &mut decompressor).await {
        Err(error) if raw.is_success() => {
            Err(TransportError { response: Some(Box::new(raw)), ..transport_error_of(error, limit) })
        }
        _ => {
            raw.body = without_byte_order_mark(decompressor.into_bytes());
            Ok(raw)
        }
    }
}

/// JSON parsers may skip a byte order mark (RFC 8259, section 8.1). `fetch` does; `serde_json` and
/// `JSON.parse` do not.
fn without_byte_order_mark(mut body: Vec<u8>) -> Vec<u8> {
    const MARK: &[u8] = b"\xef\xbb\xbf";
    if body.starts_with(MARK) {
        body.drain(..MARK.len());
    }
    body
}

/// The reason why a body was not read to its end.
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
    let mut received = 0;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| ReadError::Connection(error.into()))?;
        let Some(chunk) = frame.data_ref() else { continue };
        received += chunk.len() as u64;
        decompressor.write(chunk).map_err(ReadError::Body)?;
    }
    if announced.is_some_and(|length| length != received) {
        return Err(ReadError::Truncated);
    }
    if received > 0 { decompressor.finish().map_err(ReadError::Body) } else { Ok(()) }
}

/// Whatever the error of the connection is, the server has received the request, because it was
/// responding.
fn transport_error_of(error: ReadError, limit: usize) -> TransportError {
    let cause = match error {
        ReadError::Connection(error) => ConnectionError::Http(error),
        // hyper treats some resets of an HTTP/2 stream (`CANCEL`, `NO_ERROR`) as the end of the
        // body, even if the body is incomplete.
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
