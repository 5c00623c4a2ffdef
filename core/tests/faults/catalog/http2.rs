//! What only HTTP/2 has: streams and connections that end with a reason.

use super::{Fault, Place};
use crate::script::Part::{Half, Whole};
use crate::script::Step::{Close, Frames, Process, Read, Reset, Send, Stall};
use crate::script::{Script, WELL};
use crate::wire::{data, go_away, headers, reset, sized_headers};

// RFC 9113, section 7.
const NO_ERROR: u32 = 0;
const INTERNAL_ERROR: u32 = 2;
const REFUSED_STREAM: u32 = 7;
const CANCEL: u32 = 8;
const ENHANCE_YOUR_CALM: u32 = 11;

/// What a server that is well does.
pub fn well() -> Script {
    vec![Read(Whole), Process, Frames(|id| [headers(id), data(id, WELL.as_bytes(), true)].concat())]
}

pub fn faults() -> Vec<Fault> {
    let fault = |name: &str, script| Fault { name: format!("HTTP/2: {name}"), place: Place::Http2(script) };
    let after = |steps: Script| [vec![Read(Whole), Process], steps].concat();
    let before = |steps: Script| [vec![Read(Whole)], steps].concat();
    vec![
        fault("no fault", well()),
        fault("stream refused", before(vec![Frames(|id| reset(id, REFUSED_STREAM))])),
        fault("stream cancelled in flight", after(vec![Frames(|id| reset(id, CANCEL))])),
        fault("stream failed in flight", after(vec![Frames(|id| reset(id, INTERNAL_ERROR))])),
        fault(
            "stream failed in the middle of the request",
            vec![Read(Half), Frames(|id| reset(id, INTERNAL_ERROR)), Close],
        ),
        fault(
            "stream failed in the middle of the body",
            after(vec![Frames(|id| {
                [headers(id), data(id, b"{", false), reset(id, INTERNAL_ERROR)].concat()
            })]),
        ),
        fault(
            "stream cancelled in the middle of the body",
            after(vec![Frames(|id| [sized_headers(id), data(id, b"{", false), reset(id, CANCEL)].concat())]),
        ),
        fault(
            "stream refused in the middle of the body",
            after(vec![Frames(|id| {
                [headers(id), data(id, b"{", false), reset(id, REFUSED_STREAM)].concat()
            })]),
        ),
        fault(
            "goes away before it looked at the request",
            before(vec![Frames(|_| go_away(0, NO_ERROR)), Close]),
        ),
        fault(
            "goes away in anger before it looked",
            before(vec![Frames(|_| go_away(0, ENHANCE_YOUR_CALM)), Close]),
        ),
        fault(
            "goes away with the request in its hands",
            after(vec![Frames(|id| go_away(id, NO_ERROR)), Close]),
        ),
        fault(
            "goes away and answers first",
            after(vec![
                Frames(|id| [go_away(id, NO_ERROR), headers(id), data(id, WELL.as_bytes(), true)].concat()),
                Close,
            ]),
        ),
        fault(
            "goes away in the middle of the body",
            after(vec![
                Frames(|id| [sized_headers(id), data(id, b"{", false), go_away(0, NO_ERROR)].concat()),
                Close,
            ]),
        ),
        fault("connection reset in flight", after(vec![Reset])),
        fault("frames that are none", after(vec![Send(vec![0xff; 64]), Close])),
        fault("silence on the whole connection", after(vec![Stall])),
    ]
}
