//! Faults of connections and frames.

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

use super::Relay;
use super::journal::{Frame, Kind};
use super::rpc::request;
use super::socket::Output;
use crate::control::fault::header_problem;

/// A fault and the step at which it happens.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools, reason = "the fields of the control path")]
pub(super) struct FrameFault {
    /// `now`, `upgrade`, a method, or an event type. A `*` at the end matches any rest.
    pub step: String,
    /// The number of times.
    #[serde(default = "crate::control::fault::default_times")]
    pub times: u32,
    /// It happens until it is removed.
    #[serde(default)]
    pub always: bool,
    /// Waits before the request is handled, in milliseconds. Events are not delayed.
    pub delay_ms: Option<u64>,
    /// Refuses the upgrade with this status.
    pub status: Option<u16>,
    /// Headers of the refused upgrade.
    #[serde(default)]
    pub headers: IndexMap<String, String>,
    /// Frames that are sent first. A string is sent verbatim, any other value as JSON.
    #[serde(default)]
    pub send: Vec<Value>,
    /// The text of a binary frame that is sent first.
    pub binary: Option<String>,
    /// Bytes that are sent first, which need not be a frame.
    #[serde(default)]
    pub bytes: Vec<u8>,
    /// A text message of this many bytes is sent first.
    pub size: Option<usize>,
    /// The `error` of the response. The method is not run.
    pub error: Option<Value>,
    /// The `result` of the response. The method is not run.
    pub result: Option<Value>,
    /// The method is not run, and there is no response.
    #[serde(default)]
    pub ignore: bool,
    /// The response or event is not sent.
    #[serde(default)]
    pub silent: bool,
    /// The response or event is sent twice.
    #[serde(default)]
    pub twice: bool,
    /// A close frame with this code is sent last.
    pub close: Option<u16>,
    /// What happens last.
    pub end: Option<End>,
}

/// What happens to the connection after the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum End {
    /// It is dropped without a close frame.
    Drop,
    /// Half of the frame is sent, and the connection is dropped.
    Cut,
    /// It is neither read nor written any more.
    Freeze,
    /// The server sends `signalwire.disconnect`, and drops the connection after the response.
    Disconnect,
    /// As `disconnect` with `restart: true`, and the session is forgotten.
    Restart,
}

impl FrameFault {
    /// Why the fault is rejected.
    pub fn problem(&self) -> Option<String> {
        if self.step.is_empty() {
            return Some("step: expected now, upgrade, a method or an event type".to_owned());
        }
        if self.status.is_some_and(|status| !(200..=599).contains(&status)) {
            return Some("status: expected 200 to 599".to_owned());
        }
        if !self.headers.is_empty() && self.status.is_none() {
            return Some("headers: expected a status, because they belong to a refused upgrade".to_owned());
        }
        if let Some(problem) = header_problem(&self.headers) {
            return Some(problem);
        }
        let frames = !self.send.is_empty() || self.binary.is_some() || !self.bytes.is_empty();
        let response =
            self.error.is_some() || self.result.is_some() || self.ignore || self.silent || self.twice;
        let end = self.close.is_some() || self.end.is_some();
        let other = self.delay_ms.is_some() || self.status.is_some() || self.size.is_some();
        let is_empty = self.times == 0 || !(frames || response || end || other);
        is_empty.then(|| "the fault has no effect".to_owned())
    }

    fn matches(&self, step: &str) -> bool {
        match self.step.strip_suffix('*') {
            Some(start) => step.starts_with(start),
            None => self.step == step,
        }
    }
}

/// The pending faults, oldest first.
#[derive(Default)]
pub(super) struct FrameFaults(Vec<FrameFault>);

impl FrameFaults {
    /// Adds a fault.
    pub fn add(&mut self, fault: FrameFault) {
        self.0.push(fault);
    }

    /// The oldest fault that matches the step. Each call counts as one use.
    pub fn take(&mut self, step: &str) -> Option<FrameFault> {
        let index = self.0.iter().position(|fault| fault.matches(step))?;
        let taken = self.0[index].clone();
        if !taken.always {
            self.0[index].times -= 1;
            self.0.retain(|fault| fault.times > 0);
        }
        Some(taken)
    }
}

impl Relay {
    /// Sends an event or a request of the server, with the fault of its step.
    pub(super) fn send_frame(&mut self, socket: u64, step: &str, frame: &Value) {
        let fault = self.faults.take(step).unwrap_or_default();
        self.send_faulty(socket, &fault, Some(frame));
    }

    /// Sends a frame with a fault: frames before it, the frame, and the end of the connection.
    pub(super) fn send_faulty(&mut self, socket: u64, fault: &FrameFault, frame: Option<&Value>) {
        for extra in &fault.send {
            self.write(socket, extra.as_str().map_or_else(|| extra.to_string(), ToOwned::to_owned));
        }
        if let Some(text) = &fault.binary {
            self.sockets.send(socket, Output::Binary(text.clone().into_bytes().into()));
        }
        if !fault.bytes.is_empty() {
            self.sockets.send(socket, Output::Raw(fault.bytes.clone()));
        }
        if let Some(size) = fault.size {
            self.sockets.send(socket, Output::Text("x".repeat(size).into()));
        }
        for _ in 0..if fault.twice { 2 } else { 1 } {
            match frame.filter(|_| !fault.silent).map(Value::to_string) {
                Some(text) if fault.end == Some(End::Cut) => {
                    self.sockets.send(socket, Output::Raw(half_of_frame(&text)));
                }
                Some(text) => self.write(socket, text),
                None => {}
            }
        }
        if let Some(code) = fault.close {
            self.sockets.send(socket, Output::Close(code));
        }
        if let Some(end) = fault.end {
            self.end_with(socket, end);
        }
    }

    /// Ends a connection.
    pub(super) fn end_with(&mut self, socket: u64, how: End) {
        match how {
            End::Drop | End::Cut => self.sockets.drop(socket),
            End::Freeze => self.sockets.send(socket, Output::Freeze),
            End::Disconnect => self.send_disconnect(socket, false),
            End::Restart => self.send_disconnect(socket, true),
        }
    }

    fn send_disconnect(&mut self, socket: u64, restart: bool) {
        let id = uuid::Uuid::new_v4().to_string();
        let Some(open) = self.sockets.get_mut(socket) else { return };
        open.disconnect_id = Some(id.clone().into());
        if let Some(protocol) = open.protocol.clone().filter(|_| restart) {
            self.sessions.remove(&protocol);
        }
        let params = serde_json::json!({ "restart": restart });
        self.write(socket, request(&id, "signalwire.disconnect", &params).to_string());
    }

    /// Sends a text frame and records it.
    fn write(&mut self, socket: u64, text: String) {
        if self.journal.is_on() {
            self.journal.record(Frame::new(socket, Kind::Out, text.clone()));
        }
        self.sockets.send(socket, Output::Text(text.into()));
    }
}

/// The header of a text frame (RFC 6455, section 5.2) and half of its payload.
fn half_of_frame(text: &str) -> Vec<u8> {
    const TEXT: u8 = 0x81;
    let mut frame = vec![TEXT];
    match (u8::try_from(text.len()), u16::try_from(text.len())) {
        (Ok(length @ 0..126), _) => frame.push(length),
        (_, Ok(length)) => {
            frame.push(126);
            frame.extend(length.to_be_bytes());
        }
        _ => {
            frame.push(127);
            frame.extend((text.len() as u64).to_be_bytes());
        }
    }
    frame.extend(&text.as_bytes()[..text.len() / 2]);
    frame
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> FrameFault {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn a_fault_happens_at_its_step_a_number_of_times_or_always() {
        let mut faults = FrameFaults::default();
        faults.add(fault(r#"{ "step": "calling.*", "times": 2, "silent": true }"#));
        faults.add(fault(r#"{ "step": "upgrade", "always": true, "status": 503 }"#));
        assert!(faults.take("signalwire.connect").is_none());
        assert!(faults.take("calling.dial").is_some() && faults.take("calling.call.state").is_some());
        assert!(faults.take("calling.dial").is_none());
        assert!((0..5).all(|_| faults.take("upgrade").is_some()));
    }

    #[test]
    fn a_fault_without_step_or_effect_is_rejected() {
        assert!(fault(r#"{ "step": "upgrade" }"#).problem().is_some());
        assert!(fault(r#"{ "step": "", "silent": true }"#).problem().is_some());
        assert!(fault(r#"{ "step": "upgrade", "status": 99 }"#).problem().is_some());
        assert!(fault(r#"{ "step": "upgrade", "end": "drop" }"#).problem().is_none());
        let with_headers = |headers: &str| {
            fault(&format!(r#"{{ "step": "upgrade", "status": 302, "headers": {headers} }}"#)).problem()
        };
        assert_eq!(with_headers(r#"{ "Location": "https://example.com/" }"#), None);
        assert!(with_headers(r#"{ "no name": "1" }"#).is_some());
        assert!(with_headers(r#"{ "a": "line\nbreak" }"#).is_some());
        assert!(
            fault(r#"{ "step": "upgrade", "end": "drop", "headers": { "a": "1" } }"#).problem().is_some()
        );
        assert!(serde_json::from_str::<FrameFault>(r#"{ "stage": "upgrade" }"#).is_err());
    }

    #[test]
    fn the_half_of_a_frame_announces_its_whole_length() {
        assert_eq!(half_of_frame("abcd"), [0x81, 4, b'a', b'b']);
        assert_eq!(half_of_frame(&"x".repeat(300))[..4], [0x81, 126, 1, 44]);
        assert_eq!(half_of_frame(&"x".repeat(70_000))[..10], [0x81, 127, 0, 0, 0, 0, 0, 1, 0x11, 0x70]);
    }
}
