//! The queue of results from the runtime thread to the JavaScript thread.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use napi::bindgen_prelude::Function;
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Env, Result, Status};
use tokio::sync::Notify;

use crate::batch::Batch;
use crate::completion::Completion;

/// The JavaScript function that is called when results wait to be received.
pub type OnReady<'env> = Function<'env, (), ()>;

type Waker = ThreadsafeFunction<(), (), (), Status, false, true>;

/// Wakes JavaScript as soon as this many completions are queued.
const FLUSH_THRESHOLD: usize = 32;

/// The batches that wait for JavaScript before producers that can wait do so. They are enough for
/// one turn of the event loop.
const MAX_BATCHES: usize = 4;

thread_local! {
    /// Queues that have results JavaScript has not been notified of.
    static UNFLUSHED: RefCell<Vec<Arc<CompletionQueue>>> = const { RefCell::new(Vec::new()) };
}

/// A batched queue of completions. The runtime thread wakes JavaScript before it parks, so that
/// results that arrive together cross together.
///
/// At most one wake-up is outstanding. Node.js runs up to 1,000 queued calls of a thread-safe
/// function before its event loop turns, and calls that are queued meanwhile count as well: one
/// call per batch would delay timers and sockets of a busy process.
pub struct CompletionQueue {
    queue: Mutex<Queue>,
    waker: Mutex<Waker>,
    /// Notified when a full queue has room again.
    room: Notify,
}

#[derive(Default)]
struct Queue {
    batches: VecDeque<Batch>,
    /// Completions that JavaScript has not been notified of.
    unflushed: usize,
    /// JavaScript has been notified and has not yet received everything.
    is_awake: bool,
}

impl CompletionQueue {
    /// Creates a queue. JavaScript empties it after `on_ready`. It does not keep the process alive.
    pub fn open(on_ready: &OnReady<'_>) -> Result<Self> {
        let waker = on_ready.build_threadsafe_function::<()>().weak::<true>().build_callback(|_| Ok(()))?;
        Ok(Self { queue: Mutex::default(), waker: Mutex::new(waker), room: Notify::new() })
    }

    /// Adds a completion. JavaScript is woken before the thread parks, or at once after
    /// `FLUSH_THRESHOLD` completions.
    pub fn push(self: &Arc<Self>, completion: &Completion<'_>) {
        let unflushed = lock(&self.queue).push(completion);
        match unflushed {
            1 => UNFLUSHED.with_borrow_mut(|queues| queues.push(Arc::clone(self))),
            FLUSH_THRESHOLD.. => self.flush(),
            _ => (),
        }
    }

    /// The next batch, which marks whether another one waits. If none does, the next completion
    /// wakes JavaScript.
    pub fn receive(&self) -> Option<Batch> {
        let mut queue = lock(&self.queue);
        let was_full = !queue.has_room();
        let batch = queue.pop();
        if was_full && queue.has_room() {
            self.room.notify_one();
        }
        batch
    }

    /// Whether a producer that can wait may add more. Results of calls are added in any case.
    pub fn has_room(&self) -> bool {
        lock(&self.queue).has_room()
    }

    /// Waits until there is room.
    pub async fn room(&self) {
        while !self.has_room() {
            self.room.notified().await;
        }
    }

    fn flush(&self) {
        if lock(&self.queue).must_wake() {
            // Fails only while the JavaScript thread is ending, when no caller waits.
            lock(&self.waker).call((), ThreadsafeFunctionCallMode::NonBlocking);
        }
    }

    /// Sets whether pending results keep the process alive.
    #[allow(
        deprecated,
        reason = "napi recommends a clone instead, but only this function changes whether the event loop waits"
    )]
    pub fn set_ref(&self, env: Env, is_ref: bool) -> Result<()> {
        let mut waker = lock(&self.waker);
        if is_ref { waker.refer(&env) } else { waker.unref(&env) }
    }
}

impl Queue {
    /// Adds a completion; returns how many JavaScript has not been notified of.
    fn push(&mut self, completion: &Completion<'_>) -> usize {
        match self.batches.back_mut() {
            Some(last) if !last.is_full_for(completion) => last.push(completion),
            _ => self.batches.push_back(Batch::of(completion)),
        }
        self.unflushed += usize::from(!self.is_awake);
        self.unflushed
    }

    fn has_room(&self) -> bool {
        self.batches.len() < MAX_BATCHES
    }

    fn pop(&mut self) -> Option<Batch> {
        let mut batch = self.batches.pop_front();
        self.is_awake = !self.batches.is_empty();
        if self.is_awake {
            batch.as_mut().map(Batch::mark_continued);
        }
        batch
    }

    /// Returns whether JavaScript must be woken, and marks it as notified.
    fn must_wake(&mut self) -> bool {
        let is_needed = self.unflushed > 0 && !self.is_awake;
        self.unflushed = 0;
        self.is_awake |= is_needed;
        is_needed
    }
}

/// Wakes JavaScript for all queues that this thread has filled. Called before the thread parks.
pub fn flush_all() {
    for completions in UNFLUSHED.take() {
        completions.flush();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::{FLUSH_THRESHOLD, MAX_BATCHES, Queue};
    use crate::completion::{Completion, Kind};

    fn push(queue: &mut Queue, body: &str) -> usize {
        queue.push(&Completion {
            kind: Kind::Response,
            id: 1,
            status: 200,
            attempts: 1,
            texts: ["", "", body],
        })
    }

    #[test]
    fn at_most_one_wake_up_is_outstanding() {
        let large = "x".repeat(20_000);
        let mut queue = Queue::default();
        assert!(!queue.must_wake());
        assert_eq!([push(&mut queue, &large), push(&mut queue, &large)], [1, 2]);
        assert!(queue.must_wake());
        assert_eq!(push(&mut queue, &large), 0);
        assert!(!queue.must_wake());
        for _ in 0..3 {
            assert!(!queue.must_wake());
            assert!(queue.pop().is_some());
        }
        assert_eq!(push(&mut queue, "{}"), 1);
        assert!(queue.must_wake());
    }

    #[test]
    fn an_emptied_queue_wakes_javascript_again() {
        let mut queue = Queue::default();
        for _ in 0..2 {
            let counts: Vec<_> = (0..FLUSH_THRESHOLD).map(|_| push(&mut queue, "{}")).collect();
            assert_eq!(counts.last(), Some(&FLUSH_THRESHOLD));
            assert!(queue.must_wake());
            while queue.pop().is_some() {}
        }
    }

    #[test]
    fn a_queue_is_full_until_a_batch_is_received() {
        let large = "x".repeat(20_000);
        let mut queue = Queue::default();
        for _ in 0..MAX_BATCHES {
            assert!(queue.has_room());
            push(&mut queue, &large);
        }
        assert!(!queue.has_room());
        assert!(queue.pop().is_some() && queue.has_room());
    }
}
