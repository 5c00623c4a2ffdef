//! Decompression of bodies. The decompressed size counts against the limit, so that a small body
//! cannot fill the memory.

use std::io::{self, Write};

use brotli_decompressor::DecompressorWriter;
use http::header::HeaderValue;

use super::gzip::Gzip;

/// Collects a body and decompresses it incrementally.
pub(super) enum Decompressor {
    Plain(Limited),
    Gzip(Box<Gzip<Limited>>),
    Brotli(Box<DecompressorWriter<Limited>>),
}

/// The reason why a body is rejected.
pub(super) enum BodyError {
    TooLarge,
    Decompression(io::Error),
}

/// A buffer with a limit.
#[derive(Default)]
pub(super) struct Limited {
    bytes: Vec<u8>,
    limit: usize,
    is_full: bool,
}

/// The maximum preallocation for a body.
const MAX_PREALLOCATION: usize = 64 * 1024;
/// Large enough for most responses to be decompressed in a few steps.
const BROTLI_BUFFER_SIZE: usize = 16 * 1024;

impl Decompressor {
    /// Selects the decoder for a `Content-Encoding`; encodings that were not requested are not
    /// decoded.
    pub fn new(encoding: Option<&HeaderValue>, limit: usize) -> Self {
        let limited = Limited { bytes: Vec::new(), limit, is_full: false };
        match encoding.map(HeaderValue::as_bytes) {
            // RFC 9110, section 8.4.1.3.
            Some(name) if name.eq_ignore_ascii_case(b"gzip") || name.eq_ignore_ascii_case(b"x-gzip") => {
                Self::Gzip(Box::new(Gzip::new(limited)))
            }
            Some(name) if name.eq_ignore_ascii_case(b"br") => {
                Self::Brotli(Box::new(DecompressorWriter::new(limited, BROTLI_BUFFER_SIZE)))
            }
            _ => Self::Plain(limited),
        }
    }

    pub fn is_plain(&self) -> bool {
        matches!(self, Self::Plain(_))
    }

    /// Preallocates memory for an announced length. `Content-Length` is untrusted, so at most 64
    /// KiB are preallocated.
    pub fn reserve(&mut self, announced: Option<u64>) -> Result<(), BodyError> {
        let Some(length) = announced else { return Ok(()) };
        let limited = self.limited_mut();
        if length > limited.limit as u64 {
            return Err(BodyError::TooLarge);
        }
        limited.bytes.reserve_exact(usize::try_from(length).unwrap_or_default().min(MAX_PREALLOCATION));
        Ok(())
    }

    /// Decodes the next chunk.
    pub fn write(&mut self, chunk: &[u8]) -> Result<(), BodyError> {
        let result = match self {
            Self::Plain(limited) => limited.write_all(chunk),
            Self::Gzip(decoder) => decoder.write(chunk),
            Self::Brotli(decoder) => write_brotli(decoder, chunk),
        };
        result.map_err(|error| self.body_error(error))
    }

    /// Checks that the body is complete.
    pub fn finish(&mut self) -> Result<(), BodyError> {
        let result = match self {
            Self::Plain(_) => Ok(()),
            Self::Gzip(decoder) => decoder.finish(),
            Self::Brotli(decoder) => decoder.close(),
        };
        result.map_err(|error| self.body_error(error))
    }

    /// The bytes that were decoded so far.
    pub fn into_bytes(mut self) -> Vec<u8> {
        std::mem::take(&mut self.limited_mut().bytes)
    }

    fn body_error(&mut self, error: io::Error) -> BodyError {
        if self.limited_mut().is_full { BodyError::TooLarge } else { BodyError::Decompression(error) }
    }

    fn limited_mut(&mut self) -> &mut Limited {
        match self {
            Self::Plain(limited) => limited,
            Self::Gzip(decoder) => decoder.get_mut(),
            Self::Brotli(decoder) => decoder.get_mut(),
        }
    }
}

/// A decoder that accepts no more input has reached the end of the stream. `fetch` of Node.js skips
/// the rest, and so does this.
fn write_brotli(decoder: &mut impl Write, mut chunk: &[u8]) -> io::Result<()> {
    while !chunk.is_empty() {
        match decoder.write(chunk)? {
            0 => break,
            count => chunk = &chunk[count..],
        }
    }
    Ok(())
}

impl Write for Limited {
    fn write(&mut self, chunk: &[u8]) -> io::Result<usize> {
        if self.bytes.len() + chunk.len() > self.limit {
            self.is_full = true;
            return Err(io::Error::other("the body is larger than the limit"));
        }
        self.bytes.extend_from_slice(chunk);
        Ok(chunk.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
