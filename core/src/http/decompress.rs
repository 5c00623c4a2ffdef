//! Bodies that come compressed. What is unpacked counts against the limit, so that a small body
//! cannot fill the memory.

use std::io::{self, Write};

use brotli_decompressor::DecompressorWriter;
use http::header::HeaderValue;

use super::gzip::Gzip;

/// Collects a body, unpacking it as it comes.
pub(super) enum Decompressor {
    Plain(Limited),
    Gzip(Box<Gzip<Limited>>),
    Brotli(Box<DecompressorWriter<Limited>>),
}

/// Why a body cannot be taken.
pub(super) enum BodyError {
    TooLarge,
    Decompression(io::Error),
}

/// Bytes up to a limit.
#[derive(Default)]
pub(super) struct Limited {
    bytes: Vec<u8>,
    limit: usize,
    is_full: bool,
}

/// The memory that is made ready for a body before it comes.
const MAX_PREALLOCATION: usize = 64 * 1024;
/// Large enough for most answers, so that unpacking one takes few steps.
const BROTLI_BUFFER: usize = 16 * 1024;

impl Decompressor {
    /// For a `Content-Encoding`; what this client does not ask for stays as it is.
    pub fn new(encoding: Option<&HeaderValue>, limit: usize) -> Self {
        let bounded = Limited { bytes: Vec::new(), limit, is_full: false };
        match encoding.map(HeaderValue::as_bytes) {
            // RFC 9110, section 8.4.1.3.
            Some(name) if name.eq_ignore_ascii_case(b"gzip") || name.eq_ignore_ascii_case(b"x-gzip") => {
                Self::Gzip(Box::new(Gzip::new(bounded)))
            }
            Some(name) if name.eq_ignore_ascii_case(b"br") => {
                Self::Brotli(Box::new(DecompressorWriter::new(bounded, BROTLI_BUFFER)))
            }
            _ => Self::Plain(bounded),
        }
    }

    pub fn is_plain(&self) -> bool {
        matches!(self, Self::Plain(_))
    }

    /// Prepares for a body of a length that is known before. An announcement is cheap, so little is
    /// believed.
    pub fn reserve(&mut self, announced: Option<u64>) -> Result<(), BodyError> {
        let Some(length) = announced else { return Ok(()) };
        let bounded = self.limited_mut();
        if length > bounded.limit as u64 {
            return Err(BodyError::TooLarge);
        }
        bounded.bytes.reserve_exact(usize::try_from(length).unwrap_or_default().min(MAX_PREALLOCATION));
        Ok(())
    }

    /// Takes the next piece.
    pub fn write(&mut self, piece: &[u8]) -> Result<(), BodyError> {
        let result = match self {
            Self::Plain(bounded) => bounded.write_all(piece),
            Self::Gzip(decoder) => decoder.write(piece),
            Self::Brotli(decoder) => write_brotli(decoder, piece),
        };
        result.map_err(|error| self.body_error(error))
    }

    /// Tells whether what has come is whole.
    pub fn finish(&mut self) -> Result<(), BodyError> {
        let result = match self {
            Self::Plain(_) => Ok(()),
            Self::Gzip(decoder) => decoder.finish(),
            Self::Brotli(decoder) => decoder.close(),
        };
        result.map_err(|error| self.body_error(error))
    }

    /// What has come so far.
    pub fn into_bytes(mut self) -> Vec<u8> {
        std::mem::take(&mut self.limited_mut().bytes)
    }

    fn body_error(&mut self, error: io::Error) -> BodyError {
        if self.limited_mut().is_full { BodyError::TooLarge } else { BodyError::Decompression(error) }
    }

    fn limited_mut(&mut self) -> &mut Limited {
        match self {
            Self::Plain(bounded) => bounded,
            Self::Gzip(decoder) => decoder.get_mut(),
            Self::Brotli(decoder) => decoder.get_mut(),
        }
    }
}

/// A decoder that takes nothing any more has come to the end of the stream. `fetch` of Node.js
/// skips what follows, so it is skipped.
fn write_brotli(decoder: &mut impl Write, mut piece: &[u8]) -> io::Result<()> {
    while !piece.is_empty() {
        match decoder.write(piece)? {
            0 => break,
            count => piece = &piece[count..],
        }
    }
    Ok(())
}

impl Write for Limited {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        if self.bytes.len() + piece.len() > self.limit {
            self.is_full = true;
            return Err(io::Error::other("the body is larger than the limit"));
        }
        self.bytes.extend_from_slice(piece);
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
