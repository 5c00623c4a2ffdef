//! Form bodies, `application/x-www-form-urlencoded` as the WHATWG URL standard defines it.

use form_urlencoded::Serializer;

use super::pairs::Pair;

/// Encodes `a=1&b=x&b=y`: the Compatibility API accepts an array as repeated names.
pub(crate) fn write(pairs: &[Pair<'_>]) -> String {
    let mut body = Serializer::new(String::new());
    for (name, texts) in pairs {
        for text in texts {
            body.append_pair(name, text);
        }
    }
    body.finish()
}
