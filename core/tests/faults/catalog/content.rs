//! A whole answer that is not what it should be, or is packed.

use super::{Fault, http1};
use crate::script::{WELL, answer, http};
use crate::support::compression::{brotli, gzip};

pub fn faults() -> Vec<Fault> {
    let ok = |name: &str, lines: &str, body: &[u8]| http1(name, answer(http(200, lines, body)));
    let gzip_line = "content-encoding: gzip\r\n";
    let mut broken = gzip(WELL.repeat(50).as_bytes());
    broken[20..40].fill(0xff);
    vec![
        ok("JSON that ends too early", "", br#"{"data":["#),
        ok("JSON with something behind it", "", br#"{"data":[]} {}"#),
        ok("text that only begins like JSON", "", b"nothing to see here"),
        ok("bytes that are no UTF-8", "", b"{\"data\":\"\xff\"}"),
        ok("HTML with status 200", "content-type: text/html\r\n", b"<html>Sign in</html>"),
        ok("nothing with status 200", "", b""),
        http1("HTML with status 502", answer(http(502, "content-type: text/html\r\n", "<html>Oh</html>"))),
        ok("a gzip body", gzip_line, &gzip(WELL.as_bytes())),
        ok("a brotli body", "content-encoding: br\r\n", &brotli(WELL.as_bytes())),
        ok("a broken gzip body", gzip_line, &broken),
        ok("a gzip body that ends too early", gzip_line, &gzip(WELL.repeat(50).as_bytes())[..30]),
        ok("plain text that claims to be gzip", gzip_line, WELL.as_bytes()),
        ok("a packing that nobody asked for", "content-encoding: zstd\r\n", b"\x28\xb5\x2f\xfd whatever"),
    ]
}
