//! An engine with a simulated driver, server and clock.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use tokio::sync::oneshot;

use super::super::{Action, Authentication, Drained, Engine, FIRST_NUMBER, Identity, Reply};
use crate::call::{Now, TransportErrorKind};
use crate::error::Error;
use crate::realtime::event::{Event, Resumed, ServerEvent};
use crate::realtime::machine::End;
use crate::realtime::options::Options;
use crate::realtime::queue::{Item, Queue};
use crate::realtime::requests::{Outcome, Request, Waiter};
use crate::realtime::state::Reason;
use crate::realtime::watch::Watch;
use crate::secrets::redact::Redactor;

pub struct World {
    pub engine: Engine,
    pub time: Duration,
    /// What the engine asked the driver for, and is not done yet.
    pub is_opening: bool,
    pub has_socket: bool,
    pub drops: usize,
    pub pings: usize,
    queue: Arc<Mutex<Queue>>,
    sent: Vec<Value>,
    pub connects: Vec<oneshot::Receiver<Result<(), Error>>>,
    pub requests: Vec<(u64, oneshot::Receiver<Outcome>)>,
    pub drains: Vec<oneshot::Receiver<Drained>>,
}

impl World {
    pub fn new() -> Self {
        Self::with(|_| ())
    }

    pub fn with(change: impl FnOnce(&mut Options)) -> Self {
        let mut options = Options::default();
        change(&mut options);
        let queue = Arc::new(Mutex::new(Queue::new(options.bounds, None)));
        let identity = Identity { agent: "test".to_owned(), contexts: Vec::new() };
        Self {
            engine: Engine::new(options, identity, Watch::new(true), Arc::clone(&queue)),
            time: Duration::ZERO,
            is_opening: false,
            has_socket: false,
            drops: 0,
            pings: 0,
            queue,
            sent: Vec::new(),
            connects: Vec::new(),
            requests: Vec::new(),
            drains: Vec::new(),
        }
    }

    /// A session that the server accepted.
    pub fn connected() -> Self {
        let mut world = Self::new();
        world.establish();
        world
    }

    pub fn establish(&mut self) {
        self.connect();
        self.open();
        self.accept(&json!({ "protocol": "signalwire_a_b_c" }));
        self.sent();
        self.reported();
    }

    pub fn now(&self) -> Now {
        Now { monotonic: self.time, wall: SystemTime::UNIX_EPOCH, jitter: 0.5 }
    }

    /// Executes the actions of the engine.
    pub fn execute(&mut self) {
        while let Some(action) = self.engine.next_action() {
            match action {
                Action::Open => {
                    assert!(!self.is_opening && !self.has_socket, "two sockets");
                    self.is_opening = true;
                }
                Action::Send(text) if self.has_socket => self.sent.push(serde_json::from_str(&text).unwrap()),
                Action::Send(_) => {}
                Action::Ping => self.pings += 1,
                Action::Drop | Action::Close => {
                    self.drops += 1;
                    (self.is_opening, self.has_socket) = (false, false);
                }
            }
        }
    }

    pub fn connect(&mut self) -> usize {
        let (waiter, result) = oneshot::channel();
        self.engine.connect(Reply::Future(waiter), self.now());
        self.connects.push(result);
        self.execute();
        self.connects.len() - 1
    }

    pub fn connect_result(&mut self, index: usize) -> Option<Result<(), Error>> {
        self.connects[index].try_recv().ok()
    }

    pub fn request(&mut self, method: &str, params: &Value) -> usize {
        let (waiter, outcome) = oneshot::channel();
        let number = FIRST_NUMBER + self.requests.len() as u64;
        let limit = Duration::from_secs(10);
        let waiter = Waiter::Future(waiter);
        let request = Request::new(method.to_owned(), params.to_string(), limit, waiter, self.time);
        self.engine.request(number, request, self.now());
        self.requests.push((number, outcome));
        self.execute();
        self.requests.len() - 1
    }

    pub fn outcome(&mut self, index: usize) -> Outcome {
        self.requests[index].1.try_recv().expect("the request is settled")
    }

    pub fn is_pending(&mut self, index: usize) -> bool {
        self.requests[index].1.try_recv() == Err(oneshot::error::TryRecvError::Empty)
    }

    pub fn drain(&mut self, limit: Duration) -> usize {
        let (waiter, drained) = oneshot::channel();
        self.engine.drain(limit, Reply::Future(waiter), self.now());
        self.drains.push(drained);
        self.execute();
        self.drains.len() - 1
    }

    pub fn drained(&mut self, index: usize) -> Option<Drained> {
        self.drains[index].try_recv().ok()
    }

    /// The socket is open.
    pub fn open(&mut self) {
        assert!(self.is_opening, "nothing is being opened");
        (self.is_opening, self.has_socket) = (false, true);
        let authentication = Authentication { project: "p", token: "t", redactor: Redactor::default() };
        self.engine.on_open(authentication, self.now());
        self.execute();
    }

    /// Waits for the next attempt and opens its socket.
    pub fn open_again(&mut self) {
        for _ in 0..100 {
            if self.is_opening {
                return self.open();
            }
            self.advance(Duration::from_millis(500));
        }
        panic!("no attempt follows");
    }

    pub fn fail_to_open(&mut self) {
        if self.is_opening {
            self.is_opening = false;
            self.end(End::Transport(TransportErrorKind::Refused));
        }
    }

    /// The server accepts or rejects the session.
    pub fn accept(&mut self, result: &Value) {
        let id = self.engine.id_prefix.clone() + "000000000000";
        self.receive(&json!({ "id": id, "result": result }));
    }

    pub fn reject(&mut self, code: i64) {
        let id = self.engine.id_prefix.clone() + "000000000000";
        self.sent();
        self.receive(&json!({ "id": id, "error": { "code": code, "message": "no" } }));
    }

    pub fn lose(&mut self) {
        self.has_socket = false;
        self.end(End::Closed);
    }

    fn end(&mut self, end: End) {
        let reason = Reason { code: end.code(), message: "it ended".to_owned(), status: None };
        self.engine.on_end(end, reason, self.now());
        self.execute();
    }

    pub fn reconnect(&mut self) {
        self.reconnect_with(&json!({ "protocol": "signalwire_a_b_c" }));
    }

    pub fn reconnect_with(&mut self, result: &Value) {
        self.open_again();
        self.sent();
        self.accept(result);
    }

    pub fn receive(&mut self, message: &Value) {
        self.text(&message.to_string());
    }

    pub fn text(&mut self, text: &str) {
        self.engine.on_message(text, self.now());
        self.execute();
    }

    pub fn event(&mut self, id: &str, name: &str, payload: &Value) {
        let params = json!({ "event_type": name, "params": payload });
        self.receive(&json!({ "id": id, "method": "signalwire.event", "params": params }));
    }

    /// Answers all requests that were sent.
    pub fn answer_all(&mut self, code: &str) {
        for request in self.sent() {
            if request.get("method").is_some() {
                self.receive(&json!({ "id": request["id"], "result": { "code": code } }));
            }
        }
    }

    pub fn advance(&mut self, time: Duration) {
        let end = self.time + time;
        while let Some(deadline) = self.engine.deadline().filter(|deadline| *deadline <= end) {
            self.time = self.time.max(deadline);
            self.engine.on_time(self.now());
            self.execute();
        }
        self.time = end;
    }

    /// The messages that the client sent since the last call.
    pub fn sent(&mut self) -> Vec<Value> {
        std::mem::take(&mut self.sent)
    }

    pub fn sent_one(&mut self) -> Value {
        let sent = self.sent();
        assert_eq!(sent.len(), 1, "{sent:?}");
        sent[0].clone()
    }

    /// What the reader received since the last call.
    pub fn reported(&mut self) -> Vec<Event> {
        let mut queue = self.queue.lock().unwrap();
        std::iter::from_fn(|| queue.pop())
            .filter_map(|item| match item {
                Item::Event(event) => Some(event),
                Item::Response { .. } => None,
            })
            .collect()
    }

    /// The states and the tokens of results, with their error, since the last call.
    pub fn order(&mut self) -> Vec<String> {
        let mut queue = self.queue.lock().unwrap();
        std::iter::from_fn(|| queue.pop())
            .filter_map(|item| match item {
                Item::Event(Event::State(change)) => Some(change.state.as_str().to_owned()),
                Item::Response { token, result: Ok(_) } => Some(token.to_string()),
                Item::Response { token, result: Err(error) } => Some(format!("{token} {}", error.code())),
                Item::Event(_) => None,
            })
            .collect()
    }

    pub fn events(&mut self) -> Vec<ServerEvent> {
        let reported = self.reported().into_iter();
        reported
            .filter_map(|event| if let Event::Server(event) = event { Some(event) } else { None })
            .collect()
    }

    pub fn resumed(&mut self) -> Option<Resumed> {
        self.reported().into_iter().find_map(|event| match event {
            Event::Resumed(resumed) => Some(resumed),
            _ => None,
        })
    }
}
