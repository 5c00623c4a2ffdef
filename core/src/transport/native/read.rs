//! Reads an answer, up to a limit.

use reqwest::Response;
use reqwest::header::HeaderMap;

use super::explain::explain;
use crate::transport::{Fault, FaultKind, Raw, Sent};

/// Reads the whole answer. Of one that is no success the status has said what matters: if its body breaks off, what came is kept.
pub(super) async fn read(answer: Response, limit: usize) -> Result<Raw, Fault> {
    let status = answer.status().as_u16();
    let mut raw = Raw { status, headers: collect(answer.headers()), body: Vec::new() };
    match read_body(answer, limit, &mut raw.body).await {
        Err(fault) if raw.is_success() => {
            raw.body.clear();
            Err(Fault { answer: Some(Box::new(raw)), ..fault })
        }
        _ => Ok(raw),
    }
}

/// The limit holds for the body as unpacked, so that a small compressed one cannot fill the memory.
async fn read_body(mut answer: Response, limit: usize, body: &mut Vec<u8>) -> Result<(), Fault> {
    let announced = answer.content_length();
    if announced.unwrap_or(0) > limit as u64 {
        return Err(too_large(limit));
    }
    while let Some(chunk) = answer.chunk().await.map_err(|error| broken(&error))? {
        if body.len() + chunk.len() > limit {
            return Err(too_large(limit));
        }
        if body.is_empty() {
            *body = Vec::from(chunk);
        } else {
            body.extend_from_slice(&chunk);
        }
    }
    if announced.is_some_and(|length| length != body.len() as u64) {
        return Err(cut_off());
    }
    Ok(())
}

/// hyper takes some ends of an HTTP/2 stream for the end of the body (`CANCEL`, `NO_ERROR`), however much of it is missing.
fn cut_off() -> Fault {
    Fault::new(FaultKind::Reset, Sent::Maybe, "the answer ended before its length")
}

/// Whatever the connection says now, the server has seen the request: it was answering it.
fn broken(error: &reqwest::Error) -> Fault {
    Fault { sent: Sent::Maybe, ..explain(error, true) }
}

fn collect(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
    headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value.as_bytes()))).collect()
}

fn too_large(limit: usize) -> Fault {
    Fault::new(FaultKind::TooLarge, Sent::Maybe, format!("the answer is larger than {limit} bytes"))
}
