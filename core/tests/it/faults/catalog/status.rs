//! Unsuccessful responses.

use std::time::{Duration, SystemTime};

use httpdate::fmt_http_date;

use super::{Fault, http1};
use crate::faults::script::{http, refuse, respond};

pub fn faults() -> Vec<Fault> {
    let errors = [500, 502, 504].map(|status| http1(status.to_string(), respond(http(status, "", "{}"))));
    let unavailable = http1("503", refuse(http(503, "", "")));
    let refusals = [400, 401, 403, 404, 408, 409, 422];
    let refusals = refusals.map(|status| http1(status.to_string(), refuse(http(status, "", "{}"))));
    let cut = refuse("HTTP/1.1 503 Oh\r\ncontent-length: 99\r\n\r\nShort");
    let cut = http1("503 with a truncated body", [cut, vec![crate::faults::script::Step::Close]].concat());
    busy().into_iter().chain(errors).chain([unavailable, cut]).chain(refusals).collect()
}

fn busy() -> Vec<Fault> {
    let now = SystemTime::now();
    let date = |time| format!("date: {}\r\nretry-after: {}\r\n", fmt_http_date(now), fmt_http_date(time));
    // The clock of the server is years off; only the difference of the dates matters.
    let wrong = "date: Sun, 06 Nov 1994 08:49:37 GMT\r\nretry-after: Sun, 06 Nov 1994 08:49:40 GMT\r\n";
    let fault = |name: &str, lines: &str| {
        http1(format!("429{name}"), refuse(http(429, lines, r#"{"error":"Too many"}"#)))
    };
    vec![
        fault("", ""),
        fault(" with Retry-After of 3 s", "retry-after: 3\r\n"),
        fault(" with Retry-After as a date in 3 s", &date(now + Duration::from_secs(3))),
        fault(" with Retry-After as a date in 3 s, clocks years apart", wrong),
        fault(" with Retry-After as a date in the past", &date(now - Duration::from_secs(3600))),
        fault(" with Retry-After of 1 year", "retry-after: 31536000\r\n"),
        fault(" with Retry-After of 20 s each time", "retry-after: 20\r\n"),
        fault(" with Retry-After above 64 bits", "retry-after: 99999999999999999999999999\r\n"),
        fault(" with Retry-After \"soon\"", "retry-after: soon\r\n"),
    ]
}
