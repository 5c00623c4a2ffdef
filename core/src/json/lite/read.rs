//! Reads RFC 8259.

use super::{Map, Number, Value};

/// As deep as `serde_json` goes: it keeps the stack safe.
const DEEPEST: u32 = 127;

/// Reads a JSON text. `None` if it is none, is nested deeper than 127 levels or holds half a
/// character.
pub fn parse(text: &str) -> Option<Value> {
    let mut reader = Reader { bytes: text.as_bytes(), at: 0 };
    let value = reader.value(DEEPEST)?;
    reader.peek().is_none().then_some(value)
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    /// The next byte that is no white space.
    fn peek(&mut self) -> Option<u8> {
        while matches!(self.bytes.get(self.at), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
        self.bytes.get(self.at).copied()
    }

    fn take(&mut self, expected: &[u8]) -> Option<()> {
        let is_next = self.bytes[self.at..].starts_with(expected);
        is_next.then(|| self.at += expected.len())
    }

    fn value(&mut self, depth: u32) -> Option<Value> {
        match self.peek()? {
            b'n' => self.take(b"null").map(|()| Value::Null),
            b't' => self.take(b"true").map(|()| Value::Bool(true)),
            b'f' => self.take(b"false").map(|()| Value::Bool(false)),
            b'"' => self.text().map(Value::String),
            b'[' => self.array(depth.checked_sub(1)?),
            b'{' => self.object(depth.checked_sub(1)?),
            _ => self.number(),
        }
    }

    fn array(&mut self, depth: u32) -> Option<Value> {
        let mut values = Vec::new();
        let mut is_outstanding = self.open(b']');
        while is_outstanding {
            values.push(self.value(depth)?);
            is_outstanding = self.goes_on(b']')?;
        }
        Some(Value::Array(values))
    }

    fn object(&mut self, depth: u32) -> Option<Value> {
        let mut fields = Vec::new();
        let mut is_outstanding = self.open(b'}');
        while is_outstanding {
            self.peek()?;
            let name = self.text()?;
            self.peek()?;
            self.take(b":")?;
            fields.push((name, self.value(depth)?));
            is_outstanding = self.goes_on(b'}')?;
        }
        Some(Value::Object(Map(fields)))
    }

    /// Steps in; false if the end follows at once.
    fn open(&mut self, end: u8) -> bool {
        self.at += 1;
        let is_empty = self.peek() == Some(end);
        self.at += usize::from(is_empty);
        !is_empty
    }

    /// True after a comma, false after the end.
    fn goes_on(&mut self, end: u8) -> Option<bool> {
        let next = self.peek()?;
        self.at += 1;
        (next == b',' || next == end).then_some(next == b',')
    }

    fn text(&mut self) -> Option<String> {
        self.take(b"\"")?;
        let mut text = Vec::new();
        loop {
            let byte = *self.bytes.get(self.at)?;
            self.at += 1;
            match byte {
                b'"' => return String::from_utf8(text).ok(),
                b'\\' => self.escaped(&mut text)?,
                0..0x20 => return None,
                _ => text.push(byte),
            }
        }
    }

    fn escaped(&mut self, text: &mut Vec<u8>) -> Option<()> {
        let byte = *self.bytes.get(self.at)?;
        self.at += 1;
        text.push(match byte {
            b'"' | b'\\' | b'/' => byte,
            b'b' => 8,
            b'f' => 12,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'u' => {
                let character = self.character()?;
                text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
                return Some(());
            }
            _ => return None,
        });
        Some(())
    }

    /// What follows `\u`: one unit of UTF-16, or two that belong together.
    fn character(&mut self) -> Option<char> {
        let first = self.unit()?;
        if !(0xD800..0xDC00).contains(&first) {
            return char::from_u32(first);
        }
        self.take(b"\\u")?;
        let second = self.unit()?.checked_sub(0xDC00).filter(|low| *low < 0x400)?;
        char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + second)
    }

    fn unit(&mut self) -> Option<u32> {
        let digits = self.bytes.get(self.at..self.at + 4)?;
        self.at += 4;
        digits.iter().try_fold(0, |unit, digit| Some(unit * 16 + char::from(*digit).to_digit(16)?))
    }

    fn number(&mut self) -> Option<Value> {
        let start = self.at;
        let _sign = self.take(b"-");
        if self.take(b"0").is_none() {
            self.digits()?;
        }
        if self.take(b".").is_some() {
            self.digits()?;
        }
        if matches!(self.bytes.get(self.at), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.bytes.get(self.at), Some(b'+' | b'-')));
            self.digits()?;
        }
        let text = str::from_utf8(&self.bytes[start..self.at]).ok()?;
        Some(Value::Number(Number(text.to_owned())))
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }
}
