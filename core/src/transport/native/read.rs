//! Reads an answer, up to a limit.

use http::Response;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap};
use http_body_util::BodyExt;
use hyper::body::{Body, Incoming};

use super::explain::{Broken, explain};
use super::unpack::{Refusal, Unpacker};
use crate::headers::Headers;
use crate::transport::{Fault, FaultKind, Raw, Sent};

/// Reads the whole answer. Of one that is no success the status has said what matters: if its body
/// breaks off, what came is kept.
pub(super) async fn read(answer: Response<Incoming>, limit: usize) -> Result<Raw, Fault> {
    let (mut head, body) = answer.into_parts();
    let announced = body.size_hint().exact();
    let mut unpacker = Unpacker::new(head.headers.get(CONTENT_ENCODING), limit);
    if !unpacker.is_plain() {
        head.headers.remove(CONTENT_ENCODING);
        head.headers.remove(CONTENT_LENGTH);
    }
    let mut raw = Raw { status: head.status.as_u16(), headers: collect(&head.headers), body: Vec::new() };
    match read_body(body, announced, &mut unpacker).await {
        Err(stop) if raw.is_success() => Err(Fault { answer: Some(Box::new(raw)), ..fault_of(stop, limit) }),
        _ => {
            raw.body = without_byte_order_mark(unpacker.into_bytes());
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
enum Stop {
    Broken(hyper::Error),
    CutOff,
    Refused(Refusal),
}

async fn read_body(mut body: Incoming, announced: Option<u64>, unpacker: &mut Unpacker) -> Result<(), Stop> {
    unpacker.expect(announced).map_err(Stop::Refused)?;
    let mut came = 0;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(Stop::Broken)?;
        let Some(piece) = frame.data_ref() else { continue };
        came += piece.len() as u64;
        unpacker.write(piece).map_err(Stop::Refused)?;
    }
    if announced.is_some_and(|length| length != came) {
        return Err(Stop::CutOff);
    }
    if came > 0 { unpacker.finish().map_err(Stop::Refused) } else { Ok(()) }
}

/// Whatever the connection says now, the server has seen the request: it was answering it.
fn fault_of(stop: Stop, limit: usize) -> Fault {
    let broken = match stop {
        Stop::Broken(error) => Broken::Exchange(error),
        // hyper takes some ends of an HTTP/2 stream for the end of the body (`CANCEL`, `NO_ERROR`),
        // however much of it is missing.
        Stop::CutOff => {
            return Fault::new(FaultKind::Reset, Sent::Maybe, "the answer ended before its length");
        }
        Stop::Refused(Refusal::Packing(error)) => Broken::Packing(error),
        Stop::Refused(Refusal::TooLarge) => {
            let reason = format!("the answer is larger than {limit} bytes");
            return Fault::new(FaultKind::TooLarge, Sent::Maybe, reason);
        }
    };
    Fault { sent: Sent::Maybe, ..explain(&broken, true) }
}

fn collect(headers: &HeaderMap) -> Headers {
    let bytes = headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
    let mut collected = Headers::with_room(headers.len(), bytes);
    for (name, value) in headers {
        collected.push(name.as_str(), &String::from_utf8_lossy(value.as_bytes()));
    }
    collected
}
