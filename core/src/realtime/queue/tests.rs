use proptest::prelude::*;

use super::*;
use crate::realtime::payload::Payload;
use crate::realtime::protocol::EventKind;

const NO_LIMIT: Bounds = Bounds { events: usize::MAX, bytes: usize::MAX };

fn event(name: &str, id: u64) -> Item {
    Item::Event(Event::Server(ServerEvent {
        name: name.to_owned(),
        kind: EventKind::Other,
        id: Some(id.to_string()),
        channel: None,
        context: None,
        timestamp: None,
        key: None,
        payload: Payload::new("{}"),
    }))
}

fn talking(member: &str) -> Class {
    Class::Newest(("video.member.talking", member.into()))
}

/// Reads all items that the reader may take, each as `name id`.
fn drain(queue: &mut Queue) -> Vec<String> {
    std::iter::from_fn(|| queue.pop()).map(|item| label(&item)).collect()
}

fn label(item: &Item) -> String {
    match item {
        Item::Event(Event::Server(event)) => format!("{} {}", event.name, event.id.as_deref().unwrap_or("")),
        Item::Event(Event::Overflow(overflow)) => format!("overflow {:?}", overflow.dropped),
        other => format!("{other:?}"),
    }
}

#[test]
fn items_are_read_in_their_order() {
    let mut queue = Queue::new(NO_LIMIT, None);
    queue.push(event("a", 1), Class::Ordinary);
    queue.push(event("b", 2), Class::Kept);
    queue.push(event("c", 3), Class::Ordinary);
    assert_eq!(drain(&mut queue), ["a 1", "b 2", "c 3"]);
}

#[test]
fn without_credit_only_what_promises_depend_on_is_read() {
    let mut queue = Queue::new(NO_LIMIT, Some(0));
    for id in 0..3 {
        queue.push(event("a", id), Class::Ordinary);
        queue.push(event("state", id), Class::Kept);
    }
    assert_eq!(drain(&mut queue), ["state 0", "state 1", "state 2"]);
    queue.add_credit(2);
    assert_eq!(drain(&mut queue), ["a 0", "a 1"]);
    queue.close();
    assert_eq!(drain(&mut queue), ["a 2"]);
}

#[test]
fn a_replaced_event_is_dropped_before_the_oldest() {
    let mut queue = Queue::new(Bounds { events: 3, ..NO_LIMIT }, None);
    queue.push(event("message", 0), Class::Ordinary);
    for (id, member) in [(1, "ana"), (2, "ben"), (3, "ana")] {
        queue.push(event("talking", id), talking(member));
    }
    let dropped = queue.push(event("message", 4), Class::Ordinary);
    assert_eq!(dropped.iter().map(|event| event.name.as_str()).collect::<Vec<_>>(), ["message"]);
    let report = r#"overflow {"message": 1, "talking": 1}"#;
    assert_eq!(drain(&mut queue), [report, "talking 2", "talking 3", "message 4"]);
    assert_eq!(queue.dropped().values().sum::<u64>(), 2);
}

#[test]
fn the_bound_of_bytes_holds_for_large_events() {
    let mut queue = Queue::new(Bounds { events: 100, bytes: 2000 }, None);
    for id in 0..50 {
        queue.push(event("a", id), Class::Ordinary);
    }
    let (events, bytes) = queue.size();
    assert!(events > 1 && bytes <= 2000, "{events} events, {bytes} bytes");
}

#[derive(Clone, Debug)]
enum Step {
    Push(u8, u8),
    Pop,
    Credit(u64),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => (0_u8..3, 0_u8..3).prop_map(|(class, object)| Step::Push(class, object)),
        2 => Just(Step::Pop),
        1 => (0_u64..4).prop_map(Step::Credit),
    ];
    prop::collection::vec(step, 0..200)
}

proptest! {
    /// The model: an event is read, dropped and counted, or waits; in each class the order holds.
    #[test]
    fn no_event_is_lost_without_a_count(steps in steps(), events in 1_usize..8) {
        let mut queue = Queue::new(Bounds { events, ..NO_LIMIT }, Some(1));
        let (mut pushed, mut read, mut reported) = (0_u64, Vec::new(), 0_u64);
        for step in steps {
            match step {
                Step::Push(class, object) => {
                    let name = ["kept", "newest", "ordinary"][usize::from(class)];
                    let class = match class {
                        0 => Class::Kept,
                        1 => talking(&object.to_string()),
                        _ => Class::Ordinary,
                    };
                    queue.push(event(name, pushed), class);
                    pushed += 1;
                }
                Step::Pop => match queue.pop() {
                    Some(Item::Event(Event::Server(event))) => read.push((event.name, event.id)),
                    Some(Item::Event(Event::Overflow(overflow))) => {
                        reported += overflow.dropped.values().sum::<u64>();
                    }
                    _ => {}
                },
                Step::Credit(more) => queue.add_credit(more),
            }
            prop_assert!(queue.size().0 <= 2 * events);
        }
        let dropped = queue.dropped().values().sum::<u64>();
        prop_assert_eq!(pushed, read.len() as u64 + dropped + queue.size().0 as u64);
        queue.close();
        while let Some(item) = queue.pop() {
            match item {
                Item::Event(Event::Server(event)) => read.push((event.name, event.id)),
                Item::Event(Event::Overflow(overflow)) => {
                    reported += overflow.dropped.values().sum::<u64>();
                }
                _ => {}
            }
        }
        prop_assert_eq!(reported, dropped);
        for name in ["kept", "newest", "ordinary"] {
            let ids: Vec<u64> = read
                .iter()
                .filter(|(other, _)| other == name)
                .map(|(_, id)| id.as_deref().unwrap_or("").parse().unwrap())
                .collect();
            prop_assert!(ids.is_sorted());
        }
        prop_assert_eq!(queue.size(), (0, 0));
    }
}

#[test]
fn results_are_never_dropped() {
    let mut queue = Queue::new(Bounds { events: 1, bytes: usize::MAX }, Some(0));
    for token in 0..5 {
        queue.push(Item::Response { token, result: Ok(Payload::new("{}")) }, Class::Kept);
        queue.push(event("state", token), Class::Kept);
    }
    let read: Vec<_> = std::iter::from_fn(|| queue.pop()).collect();
    assert_eq!(read.iter().filter(|item| matches!(item, Item::Response { .. })).count(), 5);
}
