//! Failed connections, stalls, and responses that are not valid HTTP.

use super::{Fault, Target, http1};
use crate::faults::script::Part::{FirstByte, Half, Whole};
use crate::faults::script::Step::{Close, CloseTcp, Process, Read, Reset, Send, Stall};
use crate::faults::script::{OK_BODY, Step, http, respond, respond_then};

const HEAD: &str = "HTTP/1.1 200 OK\r\n";

pub fn faults() -> Vec<Fault> {
    [broken(), kept(), silent(), wrong()].into_iter().flatten().collect()
}

fn broken() -> Vec<Fault> {
    let half_a_head = "HTTP/1.1 200 OK\r\ncontent-le";
    let half_a_body = cut(r#"{"data":["#);
    vec![
        http1("connection reset at the first byte of the request", vec![Read(FirstByte), Reset]),
        http1("connection reset in the middle of the request", vec![Read(Half), Reset]),
        http1("connection reset after the request", vec![Read(Whole), Process, Reset]),
        http1("connection closed after the request, without a response", vec![Read(Whole), Process, Close]),
        http1(
            "connection closed after the request, without close_notify",
            vec![Read(Whole), Process, CloseTcp],
        ),
        http1("connection reset in the middle of the response head", respond_then(half_a_head, Reset)),
        http1("connection closed in the middle of the response head", respond_then(half_a_head, Close)),
        http1(
            "connection reset in the middle of the response body",
            respond_then(half_a_body.clone(), Reset),
        ),
        http1("response body shorter than Content-Length", respond_then(half_a_body, Close)),
    ]
}

/// A server may close an idle connection at any moment.
fn kept() -> Vec<Fault> {
    let fault = |name: &str, script| Fault { name: name.to_owned(), target: Target::Http1Kept(script) };
    vec![
        fault("idle connection reset as the next request arrives", vec![Read(FirstByte), Reset]),
        fault("idle connection closed as the next request arrives", vec![Read(FirstByte), Close]),
        fault("idle connection closed after the next request", vec![Read(Whole), Process, Close]),
    ]
}

fn silent() -> Vec<Fault> {
    vec![
        http1("no response after the request", vec![Read(Whole), Process, Stall]),
        http1("response stalls in the head", respond_then(HEAD, Stall)),
        http1("response stalls in the body", respond_then(cut(r#"{"data":["#), Stall)),
    ]
}

fn wrong() -> Vec<Fault> {
    let lines = |lines: &str| respond_then(format!("{HEAD}{lines}\r\n\r\n{OK_BODY}"), Close);
    vec![
        http1("response that is not HTTP", respond_then("220 mail.example ESMTP\r\n\r\n", Close)),
        http1("TLS record inside TLS", respond_then(b"\x16\x03\x01\x00\x05hello\r\n\r\n".to_vec(), Close)),
        http1("Content-Length that is not a number", lines("content-length: many")),
        http1("two different Content-Length headers", lines("content-length: 22\r\ncontent-length: 7")),
        http1(
            "response body longer than Content-Length",
            respond(format!("{HEAD}content-length: 7\r\n\r\n{OK_BODY}")),
        ),
        http1("chunk with an invalid length", chunked("zz\r\n{}\r\n0\r\n\r\n", Close)),
        http1("chunk with a length above 64 bits", chunked("fffffffffffffffff\r\n{}\r\n0\r\n\r\n", Close)),
        http1("chunked body without the last chunk", chunked("2\r\n{}\r\n", Close)),
        http1("103 before the response", early("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n", 1)),
        http1("1,000 times 100 before the response", early("HTTP/1.1 100 Continue\r\n\r\n", 1000)),
        http1(
            "101 without a request to upgrade",
            respond_then("HTTP/1.1 101 Switching Protocols\r\n\r\n", Close),
        ),
    ]
}

fn cut(body: &str) -> Vec<u8> {
    format!("{HEAD}content-length: 99\r\n\r\n{body}").into_bytes()
}

fn chunked(chunks: &str, then: Step) -> Vec<Step> {
    respond_then(format!("{HEAD}transfer-encoding: chunked\r\n\r\n{chunks}"), then)
}

fn early(head: &str, times: usize) -> Vec<Step> {
    vec![Read(Whole), Process, Step::Flood(head.into(), times), Send(http(200, "", OK_BODY))]
}
