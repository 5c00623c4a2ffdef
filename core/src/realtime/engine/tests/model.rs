//! Any order of calls, messages, ends and times, compared with what must always hold.

use std::collections::HashMap;
use std::time::Duration;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::world::World;
use crate::realtime::state::State;

#[derive(Clone, Debug)]
enum Step {
    Connect,
    Request(usize),
    Cancel(usize),
    Open,
    FailToOpen,
    Accept(bool),
    Reject(i64),
    Answer(&'static str),
    Event(u8, &'static str),
    Text(&'static str),
    Lose,
    Advance(u64),
    Replace(bool),
    Drain,
    Close,
}

const METHODS: [&str; 4] = ["video.rooms.get", "calling.play", "signalwire.receive", "chat.unsubscribe"];

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let texts = prop_oneof![
        Just("no"),
        Just("{}"),
        Just(r#"{"id":"p","method":"signalwire.ping","params":{}}"#),
        Just(r#"{"id":"d","method":"signalwire.disconnect","params":{"restart":true}}"#),
        Just(r#"{"id":"d","method":"signalwire.disconnect"}"#),
    ];
    let names =
        prop_oneof![Just("calling.call.receive"), Just("calling.call.state"), Just("messaging.receive")];
    let step = prop_oneof![
        2 => Just(Step::Connect),
        6 => (0..METHODS.len()).prop_map(Step::Request),
        1 => (0_usize..8).prop_map(Step::Cancel),
        6 => Just(Step::Open),
        1 => Just(Step::FailToOpen),
        6 => any::<bool>().prop_map(Step::Accept),
        1 => prop_oneof![Just(-32002), Just(-32003), Just(-32000)].prop_map(Step::Reject),
        4 => prop_oneof![Just("200"), Just("404"), Just("503")].prop_map(Step::Answer),
        3 => (0_u8..9, names).prop_map(|(id, name)| Step::Event(id, name)),
        1 => texts.prop_map(Step::Text),
        2 => Just(Step::Lose),
        6 => (0_u64..20_000).prop_map(Step::Advance),
        1 => any::<bool>().prop_map(Step::Replace),
    ];
    let end = prop_oneof![Just(Step::Drain), Just(Step::Close)];
    (
        prop::collection::vec(step, 0..60),
        prop::option::of(end),
        prop::collection::vec(Just(Step::Connect), 0..2),
    )
        .prop_map(|(mut steps, end, after)| {
            steps.extend(end);
            steps.extend(after);
            steps
        })
}

/// The world, the commands that were sent, and the messages that are not answered yet.
struct Run {
    world: World,
    commands: HashMap<String, usize>,
    unanswered: Vec<Value>,
}

impl Run {
    fn take(&mut self, step: &Step) {
        let world = &mut self.world;
        let now = world.now();
        match *step {
            Step::Connect => drop(world.connect()),
            Step::Request(index) => {
                let params = json!({ "contexts": ["office"], "call_id": "c1", "node_id": "n" });
                world.request(METHODS[index], &params);
            }
            Step::Cancel(index) => {
                if let Some((number, _)) = world.requests.get(index) {
                    world.engine.cancel(*number, now);
                }
            }
            Step::Open if world.is_opening => world.open(),
            Step::FailToOpen => world.fail_to_open(),
            Step::Accept(restored) if world.has_socket => {
                world.accept(&json!({ "protocol": "p", "session_restored": restored }));
            }
            Step::Reject(code) if world.has_socket => self.reject(code),
            Step::Answer(code) if world.has_socket => self.answer(code),
            Step::Event(id, name) if world.has_socket => {
                let payload = json!({ "call_id": id.to_string(), "node_id": "n", "context": "office" });
                world.event(&id.to_string(), name, &payload);
            }
            Step::Text(text) if world.has_socket => world.text(text),
            Step::Lose if world.has_socket => world.lose(),
            Step::Advance(time) => world.advance(Duration::from_millis(time)),
            Step::Replace(same_project) => world.engine.on_credentials(same_project, now),
            Step::Drain => drop(world.drain(Duration::from_secs(30))),
            Step::Close => world.engine.close(now),
            _ => {}
        }
        self.world.execute();
        self.collect();
    }

    fn reject(&mut self, code: i64) {
        let is_waiting = self.unanswered.iter().any(|message| message["method"] == "signalwire.connect");
        if is_waiting {
            self.world.reject(code);
        }
    }

    fn answer(&mut self, code: &str) {
        let requests = std::mem::take(&mut self.unanswered);
        for request in requests.iter().filter(|request| request["method"] != "signalwire.connect") {
            self.world.receive(&json!({ "id": request["id"], "result": { "code": code } }));
        }
    }

    fn collect(&mut self) {
        for message in self.world.sent() {
            if message["method"] == "calling.play" {
                let id = message["id"].as_str().unwrap().to_owned();
                *self.commands.entry(id).or_default() += 1;
            }
            if message.get("method").is_some() {
                self.unanswered.push(message);
            }
        }
        if !self.world.has_socket {
            self.unanswered.clear();
        }
    }

    /// What holds after every step.
    fn check(&self) {
        let world = &self.world;
        assert!(self.commands.values().all(|count| *count == 1), "a command was sent twice");
        let is_moving = world.is_opening || world.has_socket || world.engine.deadline().is_some();
        match world.engine.state() {
            State::Idle | State::Closed => assert!(!world.is_opening && !world.has_socket),
            state => assert!(is_moving, "no way out of {state:?}"),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_waiter_is_left_and_no_state_has_no_way_out(steps in steps()) {
        let mut run = Run { world: World::new(), commands: HashMap::new(), unanswered: Vec::new() };
        for step in &steps {
            run.take(step);
            run.check();
        }
        let world = &mut run.world;
        world.engine.close(world.now());
        world.execute();
        prop_assert_eq!(world.engine.state(), State::Closed);
        prop_assert_eq!(world.engine.deadline(), None);
        for index in 0..world.requests.len() {
            prop_assert!(!world.is_pending(index), "request {} is left", index);
        }
        for connect in &mut world.connects {
            prop_assert!(connect.try_recv().is_ok(), "a connect is left");
        }
        for drained in &mut world.drains {
            prop_assert!(drained.try_recv().is_ok(), "a drain is left");
        }
    }

    /// Without calls of the user that end it, a session returns to the server.
    #[test]
    fn a_session_that_was_accepted_connects_again(times in prop::collection::vec(0_u64..40_000, 1..12)) {
        let mut world = World::connected();
        for time in times {
            world.lose();
            world.reconnect();
            world.advance(Duration::from_millis(time));
            if !world.has_socket {
                world.reconnect();
            }
            prop_assert_eq!(world.engine.state(), State::Connected);
        }
    }
}
