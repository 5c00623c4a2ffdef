//! The connection breaks, goes silent, or says what is no HTTP.

use super::{Fault, Place, http1};
use crate::script::Part::{FirstByte, Half, Whole};
use crate::script::Step::{Close, CloseTcp, Process, Read, Reset, Send, Stall};
use crate::script::{Step, WELL, answer, answer_then, http};

const HEAD: &str = "HTTP/1.1 200 OK\r\n";

pub fn faults() -> Vec<Fault> {
    [broken(), kept(), silent(), wrong()].into_iter().flatten().collect()
}

fn broken() -> Vec<Fault> {
    let half_a_head = "HTTP/1.1 200 OK\r\ncontent-le";
    let half_a_body = cut(r#"{"data":["#);
    vec![
        http1("reset at the first byte of the request", vec![Read(FirstByte), Reset]),
        http1("reset in the middle of the request", vec![Read(Half), Reset]),
        http1("reset after the request", vec![Read(Whole), Process, Reset]),
        http1("closed after the request, without an answer", vec![Read(Whole), Process, Close]),
        http1("closed after the request, without the end of TLS", vec![Read(Whole), Process, CloseTcp]),
        http1("reset in the middle of the head", answer_then(half_a_head, Reset)),
        http1("closed in the middle of the head", answer_then(half_a_head, Close)),
        http1("reset in the middle of the body", answer_then(half_a_body.clone(), Reset)),
        http1("body shorter than its length says", answer_then(half_a_body, Close)),
    ]
}

/// A server may close a connection that it kept open, at any moment.
fn kept() -> Vec<Fault> {
    let fault = |name: &str, script| Fault { name: name.to_owned(), place: Place::Http1Kept(script) };
    vec![
        fault("idle connection reset as the next request arrives", vec![Read(FirstByte), Reset]),
        fault("idle connection closed as the next request arrives", vec![Read(FirstByte), Close]),
        fault("kept connection closed after the next request", vec![Read(Whole), Process, Close]),
    ]
}

fn silent() -> Vec<Fault> {
    vec![
        http1("silence after the request", vec![Read(Whole), Process, Stall]),
        http1("silence in the head", answer_then(HEAD, Stall)),
        http1("silence in the body", answer_then(cut(r#"{"data":["#), Stall)),
    ]
}

fn wrong() -> Vec<Fault> {
    let lines = |lines: &str| answer_then(format!("{HEAD}{lines}\r\n\r\n{WELL}"), Close);
    vec![
        http1("something else than HTTP", answer_then("220 mail.example ESMTP\r\n\r\n", Close)),
        http1("TLS again inside of TLS", answer_then(b"\x16\x03\x01\x00\x05hello\r\n\r\n".to_vec(), Close)),
        http1("a length that is no number", lines("content-length: many")),
        http1("two lengths that differ", lines("content-length: 22\r\ncontent-length: 7")),
        http1("body longer than its length says", answer(format!("{HEAD}content-length: 7\r\n\r\n{WELL}"))),
        http1("chunks with garbage for a length", chunked("zz\r\n{}\r\n0\r\n\r\n", Close)),
        http1("chunks of an absurd length", chunked("fffffffffffffffff\r\n{}\r\n0\r\n\r\n", Close)),
        http1("chunks without an end", chunked("2\r\n{}\r\n", Close)),
        http1("103 before the answer", early("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n", 1)),
        http1("100 a thousand times before the answer", early("HTTP/1.1 100 Continue\r\n\r\n", 1000)),
        http1("101, which nobody asked for", answer_then("HTTP/1.1 101 Switching Protocols\r\n\r\n", Close)),
    ]
}

fn cut(body: &str) -> Vec<u8> {
    format!("{HEAD}content-length: 99\r\n\r\n{body}").into_bytes()
}

fn chunked(chunks: &str, then: Step) -> Vec<Step> {
    answer_then(format!("{HEAD}transfer-encoding: chunked\r\n\r\n{chunks}"), then)
}

fn early(head: &str, times: usize) -> Vec<Step> {
    vec![Read(Whole), Process, Step::Flood(head.into(), times), Send(http(200, "", WELL))]
}
