//! The headers of a response.

use std::fmt;

/// The headers of a response, in the order of the server. They are stored as one string with each
/// name and each value on a line, because neither can contain a line break (RFC 9110, section 5.5).
/// One string is cheap, and few callers read the headers.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers(String);

impl Headers {
    /// An empty list with capacity for a number of headers and of bytes in names and values.
    #[cfg(feature = "native")]
    pub(crate) fn with_room(headers: usize, bytes: usize) -> Self {
        Self(String::with_capacity(bytes + 2 * headers))
    }

    /// Appends a header.
    pub fn push(&mut self, name: &str, value: &str) {
        for text in [name, value] {
            self.0.push_str(text);
            self.0.push('\n');
        }
    }

    /// Names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let mut lines = self.0.split_terminator('\n');
        std::iter::from_fn(move || Some((lines.next()?, lines.next()?)))
    }

    /// The first value of a name that is not empty, without surrounding white space. The case of
    /// the name is ignored.
    pub fn get(&self, name: &str) -> Option<&str> {
        let mut found = self.iter().filter(|(key, _)| key.eq_ignore_ascii_case(name));
        found.find_map(|(_, value)| Some(value.trim()).filter(|value| !value.is_empty()))
    }

    /// The number of headers.
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// There are no headers.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The stored string: each name and each value, followed by a line break.
    pub fn as_lines(&self) -> &str {
        &self.0
    }
}

impl<N: AsRef<str>, V: AsRef<str>> FromIterator<(N, V)> for Headers {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        let mut headers = Self::default();
        for (name, value) in pairs {
            headers.push(name.as_ref(), value.as_ref());
        }
        headers
    }
}

/// Prints the number of headers, because values may be secret.
impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Headers({})", self.len())
    }
}

#[cfg(test)]
mod tests {
    use super::Headers;

    #[test]
    fn names_and_values_stay_pairs_even_when_a_value_is_empty() {
        let headers: Headers = [("a", ""), ("b", " 2 "), ("A", "3")].into_iter().collect();
        assert_eq!(headers.iter().collect::<Vec<_>>(), [("a", ""), ("b", " 2 "), ("A", "3")]);
        assert_eq!((headers.get("B"), headers.get("a"), headers.get("c")), (Some("2"), Some("3"), None));
        assert_eq!((headers.len(), headers.as_lines()), (3, "a\n\nb\n 2 \nA\n3\n"));
    }
}
