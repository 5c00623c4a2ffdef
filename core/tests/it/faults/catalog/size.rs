//! Responses above the size limits. The client of this test accepts bodies up to 1 MiB.

use super::{Fault, http1};
use crate::faults::script::Part::Whole;
use crate::faults::script::Step::{Flood, Process, Read, Send};
use crate::faults::script::{Script, http, respond};
use crate::support::compression::gzip;

const MIB: usize = 1 << 20;

pub fn faults() -> Vec<Fault> {
    vec![
        http1("body of 200 MB with Content-Length", flood("content-length: 209715200\r\n", 200)),
        http1("body of 200 MB without Content-Length", flood("connection: close\r\n", 200)),
        http1(
            "gzip body of 1 MB that decompresses to 1 GB",
            respond(http(200, "content-encoding: gzip\r\n", bomb())),
        ),
        http1("body of 200 MB with status 500", status_500()),
        http1("header of 1 MB", respond(http(200, &format!("x-long: {}\r\n", "a".repeat(MIB)), "{}"))),
        http1("headers of 1 MB in total", respond(http(200, &many_headers(), "{}"))),
    ]
}

fn flood(line: &str, times: usize) -> Script {
    let head = format!("HTTP/1.1 200 OK\r\n{line}\r\n");
    vec![Read(Whole), Process, Send(head.into()), Flood(vec![b'['; MIB], times)]
}

fn status_500() -> Script {
    let head = "HTTP/1.1 500 Oh\r\nconnection: close\r\n\r\n";
    vec![Read(Whole), Process, Send(head.into()), Flood(vec![b'a'; MIB], 200)]
}

/// A gzip file may consist of several members (RFC 1952, section 2.2): 4 MiB of zeros, 256 times.
fn bomb() -> Vec<u8> {
    gzip(&vec![0; 4 * MIB]).repeat(256)
}

fn many_headers() -> String {
    let lines: Vec<String> =
        (0..10_000).map(|number| format!("x-{number}: {}\r\n", "a".repeat(95))).collect();
    lines.concat()
}
