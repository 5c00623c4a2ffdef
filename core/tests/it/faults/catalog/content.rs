//! Complete responses with invalid or compressed content.

use super::{Fault, http1};
use crate::faults::script::{OK_BODY, http, respond};
use crate::support::compression::{brotli, gzip};

pub fn faults() -> Vec<Fault> {
    let ok = |name: &str, lines: &str, body: &[u8]| http1(name, respond(http(200, lines, body)));
    let gzip_line = "content-encoding: gzip\r\n";
    let mut broken = gzip(OK_BODY.repeat(50).as_bytes());
    broken[20..40].fill(0xff);
    vec![
        ok("truncated JSON", "", br#"{"data":["#),
        ok("JSON followed by other text", "", br#"{"data":[]} {}"#),
        ok("text that starts like JSON", "", b"nothing to see here"),
        ok("invalid UTF-8", "", b"{\"data\":\"\xff\"}"),
        ok("HTML with status 200", "content-type: text/html\r\n", b"<html>Sign in</html>"),
        ok("empty body with status 200", "", b""),
        http1("HTML with status 502", respond(http(502, "content-type: text/html\r\n", "<html>Oh</html>"))),
        ok("gzip body", gzip_line, &gzip(OK_BODY.as_bytes())),
        ok("brotli body", "content-encoding: br\r\n", &brotli(OK_BODY.as_bytes())),
        ok("corrupt gzip body", gzip_line, &broken),
        ok("truncated gzip body", gzip_line, &gzip(OK_BODY.repeat(50).as_bytes())[..30]),
        ok("plain text with Content-Encoding gzip", gzip_line, OK_BODY.as_bytes()),
        ok(
            "Content-Encoding that was not requested",
            "content-encoding: zstd\r\n",
            b"\x28\xb5\x2f\xfd whatever",
        ),
    ]
}
