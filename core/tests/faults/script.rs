//! What a server does with a request, step by step.

/// How much of a request is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    FirstByte,
    /// Of a body where there is one, else of the head.
    Half,
    Whole,
}

/// One step.
#[derive(Clone, Debug)]
pub enum Step {
    Read(Part),
    /// Carries the request out: it counts as processed.
    Process,
    /// Sends bytes as they are.
    Send(Vec<u8>),
    /// Sends the same bytes so many times, or until the client has had enough.
    Flood(Vec<u8>, usize),
    /// Sends frames on the stream of the request. HTTP/2 only.
    Frames(fn(u32) -> Vec<u8>),
    /// Says nothing until the client goes away.
    Stall,
    /// Ends the connection without a word (RST).
    Reset,
    /// Ends the connection as TLS and TCP want it.
    Close,
    /// Ends the connection without the end of TLS.
    CloseTcp,
}

/// What a server does with one request. It then waits for the next one, unless the connection is
/// gone.
pub type Script = Vec<Step>;

/// Reads the whole request, carries it out and sends this.
pub fn answer(bytes: impl Into<Vec<u8>>) -> Script {
    vec![Step::Read(Part::Whole), Step::Process, Step::Send(bytes.into())]
}

/// The same, and then something else.
pub fn answer_then(bytes: impl Into<Vec<u8>>, then: Step) -> Script {
    [answer(bytes), vec![then]].concat()
}

/// Reads the whole request and sends this, without carrying it out.
pub fn refuse(bytes: impl Into<Vec<u8>>) -> Script {
    vec![Step::Read(Part::Whole), Step::Send(bytes.into())]
}

/// An answer of HTTP/1.1 with this status, these further lines of the head, and a body of the right
/// length.
pub fn http(status: u16, lines: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {status} Whatever\r\ncontent-length: {}\r\n{lines}\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// What a server that is well answers.
pub const WELL: &str = r#"{"data":[],"links":{}}"#;
