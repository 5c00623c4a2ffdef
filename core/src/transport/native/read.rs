//! Reads an answer, up to a limit.

use reqwest::Response;
use reqwest::header::HeaderMap;

use super::explain::explain;
use crate::transport::{Fault, FaultKind, Raw, Sent};

/// Reads the whole answer. The limit holds for the body as unpacked, so that a small compressed one cannot fill the memory.
pub(super) async fn read(mut answer: Response, limit: usize) -> Result<Raw, Fault> {
    let status = answer.status().as_u16();
    let headers = collect(answer.headers());
    let announced = answer.content_length().unwrap_or(0);
    if announced > limit as u64 {
        return Err(too_large(limit));
    }
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(|error| explain(&error, true))? {
        if body.len() + chunk.len() > limit {
            return Err(too_large(limit));
        }
        if body.is_empty() {
            body = Vec::from(chunk);
        } else {
            body.extend_from_slice(&chunk);
        }
    }
    Ok(Raw { status, headers, body })
}

fn collect(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
    headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value.as_bytes()))).collect()
}

fn too_large(limit: usize) -> Fault {
    let reason = format!("the answer is larger than {limit} bytes");
    Fault { kind: FaultKind::TooLarge, sent: Sent::Maybe, reason }
}
