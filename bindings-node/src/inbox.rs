//! The way from the engine's thread to the JavaScript thread.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use napi::bindgen_prelude::Function;
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Env, Result, Status};

use crate::batch::Batch;
use crate::letter::Letter;

/// The function of JavaScript that is called when results wait to be received.
pub type OnReady<'env> = Function<'env, (), ()>;

type WakeUp = ThreadsafeFunction<(), (), (), Status, false, true>;

/// With so many letters it is not waited for more.
const MANY: usize = 32;

thread_local! {
    /// The inboxes with results that JavaScript has not been woken for.
    static UNANNOUNCED: RefCell<Vec<Arc<Inbox>>> = const { RefCell::new(Vec::new()) };
}

/// Collects letters. The engine's thread wakes JavaScript when it has nothing else to do, so that what arrived together crosses together.
///
/// At most one wake-up is under way. Node.js runs up to 1,000 queued calls of a thread-safe function before its event loop turns, and
/// calls that are queued meanwhile count as well, so with a call for each batch a busy client would keep timers and sockets waiting.
pub struct Inbox {
    queue: Mutex<Queue>,
    wake_up: Mutex<WakeUp>,
}

#[derive(Default)]
struct Queue {
    batches: VecDeque<Batch>,
    /// Letters that JavaScript has not been woken for.
    unannounced: usize,
    /// Whether JavaScript has been woken and has not yet received everything.
    is_awake: bool,
}

impl Inbox {
    /// An inbox that JavaScript empties once `on_ready` was called. It does not keep the process alive.
    pub fn open(on_ready: &OnReady<'_>) -> Result<Self> {
        let wake_up = on_ready.build_threadsafe_function::<()>().weak::<true>().build_callback(|_| Ok(()))?;
        Ok(Self { queue: Mutex::default(), wake_up: Mutex::new(wake_up) })
    }

    /// Puts in a letter. JavaScript is woken when the thread rests, or at once if there are many.
    pub fn put(self: &Arc<Self>, letter: &Letter<'_>) {
        let unannounced = lock(&self.queue).push(letter);
        match unannounced {
            1 => UNANNOUNCED.with_borrow_mut(|inboxes| inboxes.push(Arc::clone(self))),
            MANY.. => self.announce(),
            _ => (),
        }
    }

    /// The next batch, which tells whether another one waits. If none does, JavaScript is woken for the next letter.
    pub fn receive(&self) -> Option<Batch> {
        lock(&self.queue).pop()
    }

    fn announce(&self) {
        if lock(&self.queue).must_announce() {
            // Refused only when the JavaScript thread is ending, and then nobody waits any more.
            lock(&self.wake_up).call((), ThreadsafeFunctionCallMode::NonBlocking);
        }
    }

    /// Keeps the process alive, or no longer, while answers are awaited.
    #[allow(
        deprecated,
        reason = "napi would have it cloned, but only this changes what the event loop waits for"
    )]
    pub fn keep_awake(&self, env: Env, awake: bool) -> Result<()> {
        let mut wake_up = lock(&self.wake_up);
        if awake { wake_up.refer(&env) } else { wake_up.unref(&env) }
    }
}

impl Queue {
    /// Adds a letter; gives how many there are that JavaScript must still be woken for.
    fn push(&mut self, letter: &Letter<'_>) -> usize {
        match self.batches.back_mut() {
            Some(last) if !last.is_full_for(letter) => last.push(letter),
            _ => self.batches.push_back(Batch::of(letter)),
        }
        self.unannounced += usize::from(!self.is_awake);
        self.unannounced
    }

    fn pop(&mut self) -> Option<Batch> {
        let mut batch = self.batches.pop_front();
        self.is_awake = !self.batches.is_empty();
        if self.is_awake {
            batch.as_mut().map(Batch::mark_continued);
        }
        batch
    }

    /// Whether JavaScript must be woken; it is then taken to be awake.
    fn must_announce(&mut self) -> bool {
        let is_needed = self.unannounced > 0 && !self.is_awake;
        self.unannounced = 0;
        self.is_awake |= is_needed;
        is_needed
    }
}

/// Wakes JavaScript for all letters that this thread has put in. Called whenever it is about to rest.
pub fn announce_all() {
    for inbox in UNANNOUNCED.take() {
        inbox.announce();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::{MANY, Queue};
    use crate::letter::{Kind, Letter};

    fn push(queue: &mut Queue, body: &str) -> usize {
        queue.push(&Letter { kind: Kind::Answer, id: 1, status: 200, attempts: 1, texts: ["", "", body] })
    }

    #[test]
    fn one_wake_up_is_under_way_until_everything_is_received() {
        let large = "x".repeat(20_000);
        let mut queue = Queue::default();
        assert!(!queue.must_announce());
        assert_eq!([push(&mut queue, &large), push(&mut queue, &large)], [1, 2]);
        assert!(queue.must_announce());
        assert_eq!(push(&mut queue, &large), 0);
        assert!(!queue.must_announce());
        for _ in 0..3 {
            assert!(!queue.must_announce());
            assert!(queue.pop().is_some());
        }
        assert_eq!(push(&mut queue, "{}"), 1);
        assert!(queue.must_announce());
    }

    #[test]
    fn a_queue_that_javascript_empties_wakes_it_again_for_many_letters() {
        let mut queue = Queue::default();
        for _ in 0..2 {
            let counts: Vec<_> = (0..MANY).map(|_| push(&mut queue, "{}")).collect();
            assert_eq!(counts.last(), Some(&MANY));
            assert!(queue.must_announce());
            while queue.pop().is_some() {}
        }
    }
}
