//! gzip decompression that accepts the same streams as zlib in Node.js.

use std::io::{self, Write};
use std::mem;

use flate2::write::GzDecoder;

/// A stream of one or more members (RFC 1952, section 2.2). A zero byte after a member starts
/// padding, which is skipped up to the end of the stream; any other byte after a member must start
/// another one. `fetch` of Node.js behaves alike.
pub(super) struct Gzip<W: Write> {
    member: GzDecoder<W>,
    is_padding: bool,
}

impl<W: Write + Default> Gzip<W> {
    pub fn new(output: W) -> Self {
        Self { member: GzDecoder::new(output), is_padding: false }
    }

    pub fn get_mut(&mut self) -> &mut W {
        self.member.get_mut()
    }

    /// Decompresses the next bytes of the stream.
    pub fn write(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while let (Some(first), false) = (bytes.first(), self.is_padding) {
            match self.member.write(bytes)? {
                0 if *first == 0 => self.is_padding = true,
                0 => self.begin_member()?,
                count => bytes = &bytes[count..],
            }
        }
        Ok(())
    }

    /// Fails if the last member is truncated or has a wrong checksum.
    pub fn finish(&mut self) -> io::Result<()> {
        self.member.try_finish()
    }

    fn begin_member(&mut self) -> io::Result<()> {
        self.member.try_finish()?;
        let output = mem::replace(&mut self.member, GzDecoder::new(W::default())).finish()?;
        self.member = GzDecoder::new(output);
        Ok(())
    }
}
