//! The events that wait for their reader, within bounds.
//!
//! Events that promises depend on do not wait behind other events, and need no credit. Of the
//! others, a slow reader loses first what a newer event of the same object replaces, then the
//! oldest.

mod lane;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::task::{Context, Poll, Waker};

pub use lane::Item;
use lane::Lane;
pub(crate) use lane::{Object, Slot};

use super::event::{Event, Overflow, ServerEvent};
use super::protocol::{Delivery, event_named};

/// How many events may wait, and how many bytes. Each lane has these bounds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    pub events: usize,
    pub bytes: usize,
}

/// What happens to an item when the reader is too slow.
#[derive(Clone, Debug)]
pub(crate) enum Class {
    /// It needs no credit and does not wait behind other events.
    Kept,
    /// A newer one of the same object replaces it.
    Newest(Object),
    /// The oldest one is dropped.
    Ordinary,
}

/// The events that wait for their reader.
#[derive(Debug)]
pub(crate) struct Queue {
    bounds: Bounds,
    /// Results of requests and reports of the session, which are never dropped.
    results: Lane,
    kept: Lane,
    ordinary: Lane,
    next: u64,
    newest: HashMap<Object, u64>,
    /// Entries of `ordinary` that a newer one of the same object replaces.
    replaced: BTreeSet<u64>,
    overflow: BTreeMap<String, u64>,
    dropped: BTreeMap<String, u64>,
    /// How many ordinary events the reader accepts; `None` is without a limit.
    credit: Option<u64>,
    is_closed: bool,
    waker: Option<Waker>,
}

impl Queue {
    pub fn new(bounds: Bounds, credit: Option<u64>) -> Self {
        Self {
            bounds,
            results: Lane::default(),
            kept: Lane::default(),
            ordinary: Lane::default(),
            next: 0,
            newest: HashMap::new(),
            replaced: BTreeSet::new(),
            overflow: BTreeMap::new(),
            dropped: BTreeMap::new(),
            credit,
            is_closed: false,
            waker: None,
        }
    }

    /// Adds an item, and returns the events that are dropped for it.
    pub fn push(&mut self, item: Item, class: Class) -> Vec<ServerEvent> {
        let number = self.next;
        self.next += 1;
        match class {
            Class::Kept if matches!(item, Item::Event(Event::Server(_))) => {
                self.kept.push(number, Slot { item, object: None });
            }
            Class::Kept => self.results.push(number, Slot { item, object: None }),
            Class::Ordinary => self.ordinary.push(number, Slot { item, object: None }),
            Class::Newest(object) => {
                self.replaced.extend(self.newest.insert(object.clone(), number));
                self.ordinary.push(number, Slot { item, object: Some(object) });
            }
        }
        let dropped = self.enforce_bounds();
        self.wake();
        dropped
    }

    /// Lets the reader take this many more ordinary events. Without effect if it has no limit.
    pub fn add_credit(&mut self, more: u64) {
        self.credit = self.credit.map(|credit| credit.saturating_add(more));
        self.wake();
    }

    /// No item follows. Those that wait can still be read.
    pub fn close(&mut self) {
        self.is_closed = true;
        self.wake();
    }

    /// Whether an item uses credit: `push` did not keep it.
    pub fn uses_credit(item: &Item) -> bool {
        match item {
            Item::Event(Event::Server(event)) => event_named(&event.name).delivery != Delivery::Kept,
            Item::Event(Event::Protocol(_)) => true,
            _ => false,
        }
    }

    /// The next item that the reader may take, or `None` after the last one of a closed queue.
    pub fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Item>> {
        match self.pop() {
            Some(item) => Poll::Ready(Some(item)),
            None if self.is_closed => Poll::Ready(None),
            None => {
                self.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }

    /// The next item that the reader may take. A closed queue needs no credit, so that its end is
    /// reached.
    pub fn pop(&mut self) -> Option<Item> {
        if !self.overflow.is_empty() {
            let dropped = std::mem::take(&mut self.overflow);
            return Some(Item::Event(Event::Overflow(Overflow { dropped })));
        }
        let has_credit = self.is_closed || self.credit != Some(0);
        let ordinary = self.ordinary.first().filter(|_| has_credit);
        let (kept, results) = (self.kept.first(), self.results.first());
        let next = [ordinary, kept, results].into_iter().flatten().min()?;
        if Some(next) == ordinary {
            return self.pop_ordinary();
        }
        let lane = if Some(next) == kept { &mut self.kept } else { &mut self.results };
        lane.remove(next).map(|slot| slot.item)
    }

    /// The number of items that wait, and their approximate memory.
    pub fn size(&self) -> (usize, usize) {
        let lanes = [&self.results, &self.kept, &self.ordinary];
        (lanes.iter().map(|lane| lane.len()).sum(), lanes.iter().map(|lane| lane.bytes()).sum())
    }

    /// The dropped events by their wire name, since the queue was created.
    pub fn dropped(&self) -> &BTreeMap<String, u64> {
        &self.dropped
    }

    fn pop_ordinary(&mut self) -> Option<Item> {
        let number = self.ordinary.first()?;
        self.credit = self.credit.map(|credit| credit.saturating_sub(1));
        self.take(number).map(|slot| slot.item)
    }

    /// Removes an entry of `ordinary`.
    fn take(&mut self, number: u64) -> Option<Slot> {
        let slot = self.ordinary.remove(number)?;
        if let Some(object) = &slot.object
            && !self.replaced.remove(&number)
        {
            self.newest.remove(object);
        }
        Some(slot)
    }

    fn enforce_bounds(&mut self) -> Vec<ServerEvent> {
        let mut dropped = Vec::new();
        while self.ordinary.exceeds(self.bounds) {
            let Some(number) = self.replaced.first().copied().or_else(|| self.ordinary.first()) else {
                break;
            };
            dropped.extend(self.take(number).and_then(|slot| self.count(slot)));
        }
        while self.kept.exceeds(self.bounds) {
            let Some(number) = self.kept.first() else { break };
            dropped.extend(self.kept.remove(number).and_then(|slot| self.count(slot)));
        }
        dropped
    }

    fn count(&mut self, slot: Slot) -> Option<ServerEvent> {
        let Item::Event(Event::Server(event)) = slot.item else { return None };
        for counts in [&mut self.overflow, &mut self.dropped] {
            *counts.entry(event.name.clone()).or_default() += 1;
        }
        Some(event)
    }

    fn wake(&mut self) {
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}
