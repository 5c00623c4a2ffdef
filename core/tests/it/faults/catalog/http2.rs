//! Faults of HTTP/2: streams and connections that end with an error code.

use super::{Fault, Target};
use crate::faults::script::Part::{Half, Whole};
use crate::faults::script::Step::{Close, Frames, Process, Read, Reset, Send, Stall};
use crate::faults::script::{OK_BODY, Script};
use crate::faults::wire::{data, go_away, headers, reset, sized_headers};

// RFC 9113, section 7.
const NO_ERROR: u32 = 0;
const INTERNAL_ERROR: u32 = 2;
const REFUSED_STREAM: u32 = 7;
const CANCEL: u32 = 8;
const ENHANCE_YOUR_CALM: u32 = 11;

/// The script of a successful response.
pub fn ok() -> Script {
    vec![Read(Whole), Process, Frames(|id| [headers(id), data(id, OK_BODY.as_bytes(), true)].concat())]
}

pub fn faults() -> Vec<Fault> {
    let fault = |name: &str, script| Fault { name: format!("HTTP/2: {name}"), target: Target::Http2(script) };
    let after = |steps: Script| [vec![Read(Whole), Process], steps].concat();
    let before = |steps: Script| [vec![Read(Whole)], steps].concat();
    vec![
        fault("no fault", ok()),
        fault("stream refused", before(vec![Frames(|id| reset(id, REFUSED_STREAM))])),
        fault("stream cancelled after the request", after(vec![Frames(|id| reset(id, CANCEL))])),
        fault("stream failed after the request", after(vec![Frames(|id| reset(id, INTERNAL_ERROR))])),
        fault(
            "stream failed in the middle of the request",
            vec![Read(Half), Frames(|id| reset(id, INTERNAL_ERROR)), Close],
        ),
        fault(
            "stream failed in the middle of the response body",
            after(vec![Frames(|id| {
                [headers(id), data(id, b"{", false), reset(id, INTERNAL_ERROR)].concat()
            })]),
        ),
        fault(
            "stream cancelled in the middle of the response body",
            after(vec![Frames(|id| [sized_headers(id), data(id, b"{", false), reset(id, CANCEL)].concat())]),
        ),
        fault(
            "stream refused in the middle of the response body",
            after(vec![Frames(|id| {
                [headers(id), data(id, b"{", false), reset(id, REFUSED_STREAM)].concat()
            })]),
        ),
        fault(
            "GOAWAY before the request was processed",
            before(vec![Frames(|_| go_away(0, NO_ERROR)), Close]),
        ),
        fault(
            "GOAWAY with an error code before the request was processed",
            before(vec![Frames(|_| go_away(0, ENHANCE_YOUR_CALM)), Close]),
        ),
        fault(
            "GOAWAY while the request is processed",
            after(vec![Frames(|id| go_away(id, NO_ERROR)), Close]),
        ),
        fault(
            "GOAWAY, then the response",
            after(vec![
                Frames(|id| {
                    [go_away(id, NO_ERROR), headers(id), data(id, OK_BODY.as_bytes(), true)].concat()
                }),
                Close,
            ]),
        ),
        fault(
            "GOAWAY in the middle of the response body",
            after(vec![
                Frames(|id| [sized_headers(id), data(id, b"{", false), go_away(0, NO_ERROR)].concat()),
                Close,
            ]),
        ),
        fault("connection reset after the request", after(vec![Reset])),
        fault("invalid frames", after(vec![Send(vec![0xff; 64]), Close])),
        fault("no traffic from the server", after(vec![Stall])),
    ]
}
