//! The steps of a server for a request.

/// How much of a request is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    FirstByte,
    /// Half of the body, or of the head if there is no body.
    Half,
    Whole,
}

/// One step of a script.
#[derive(Clone, Debug)]
pub enum Step {
    Read(Part),
    /// Processes the request: it is counted as processed.
    Process,
    /// Sends bytes verbatim.
    Send(Vec<u8>),
    /// Sends the same bytes this number of times, or until the client closes the connection.
    Flood(Vec<u8>, usize),
    /// Sends frames on the stream of the request. HTTP/2 only.
    Frames(fn(u32) -> Vec<u8>),
    /// Sends nothing until the client closes the connection.
    Stall,
    /// Resets the connection (RST).
    Reset,
    /// Closes TLS and TCP properly.
    Close,
    /// Closes TCP without a `close_notify` of TLS.
    CloseTcp,
}

/// The script of one request. The server then waits for the next request, unless the connection is
/// closed.
pub type Script = Vec<Step>;

/// Reads the whole request, processes it and sends this.
pub fn respond(bytes: impl Into<Vec<u8>>) -> Script {
    vec![Step::Read(Part::Whole), Step::Process, Step::Send(bytes.into())]
}

/// `answer`, followed by one more step.
pub fn respond_then(bytes: impl Into<Vec<u8>>, then: Step) -> Script {
    [respond(bytes), vec![then]].concat()
}

/// Reads the whole request and sends this without processing it.
pub fn refuse(bytes: impl Into<Vec<u8>>) -> Script {
    vec![Step::Read(Part::Whole), Step::Send(bytes.into())]
}

/// An HTTP/1.1 response with this status, these additional header lines, and a body with the right
/// `Content-Length`.
pub fn http(status: u16, lines: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {status} Whatever\r\ncontent-length: {}\r\n{lines}\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// The body of a successful response.
pub const OK_BODY: &str = r#"{"data":[],"links":{}}"#;
