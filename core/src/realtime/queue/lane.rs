//! Items in their order, with their memory.

use std::collections::BTreeMap;

use super::Bounds;
use crate::error::Error;
use crate::realtime::event::Event;
use crate::realtime::payload::Payload;

/// The approximate memory of an item without its text.
const ITEM_SIZE: usize = 256;

/// An item for the reader.
#[derive(Debug)]
#[non_exhaustive]
pub enum Item {
    /// An event.
    Event(Event),
    /// The result of a request, for a reader that receives results and events in one order.
    Response {
        /// The token of the request.
        token: u64,
        /// The result.
        result: Result<Payload, Error>,
    },
}

/// The object of an event: the wire name and the id of the object.
pub(crate) type Object = (&'static str, Box<str>);

/// An item, and the object that a newer event may replace.
#[derive(Debug)]
pub(crate) struct Slot {
    pub item: Item,
    pub object: Option<Object>,
}

/// Items by their number, which increases. They are boxed, because an empty map keeps a node with
/// room for 11 of them: 2 KB in each session.
#[derive(Debug, Default)]
pub(crate) struct Lane {
    slots: BTreeMap<u64, Box<Slot>>,
    bytes: usize,
}

impl Lane {
    pub fn push(&mut self, number: u64, slot: Slot) {
        self.bytes += slot.item.size();
        self.slots.insert(number, Box::new(slot));
    }

    pub fn remove(&mut self, number: u64) -> Option<Slot> {
        let slot = self.slots.remove(&number)?;
        self.bytes -= slot.item.size();
        Some(*slot)
    }

    /// The number of the oldest item.
    pub fn first(&self) -> Option<u64> {
        self.slots.first_key_value().map(|(number, _)| *number)
    }

    pub fn exceeds(&self, bounds: Bounds) -> bool {
        self.slots.len() > bounds.events || self.bytes > bounds.bytes
    }

    pub fn len(&self) -> usize {
        self.slots.len()
    }

    pub fn bytes(&self) -> usize {
        self.bytes
    }
}

impl Item {
    fn size(&self) -> usize {
        match self {
            Self::Event(Event::Server(event)) => event.size(),
            Self::Response { result: Ok(payload), .. } => ITEM_SIZE + payload.as_str().len(),
            _ => ITEM_SIZE,
        }
    }
}
