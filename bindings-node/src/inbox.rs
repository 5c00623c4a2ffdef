//! The way from the engine's thread to the JavaScript thread.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use napi::bindgen_prelude::{FnArgs, Function, Latin1String};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Either, Env, Result, Status};

use crate::batch::{Batch, Crossing};
use crate::letter::Letter;

/// The function of JavaScript that takes letters, many in one text.
pub type Deliver<'env> = Function<'env, FnArgs<(Crossing,)>, ()>;

type Bell = ThreadsafeFunction<(), (), FnArgs<(Crossing,)>, Status, false, true>;

/// With so many letters it is not waited for more.
const MANY: usize = 32;

thread_local! {
    /// The inboxes in which this thread has put letters without ringing.
    static UNRUNG: RefCell<Vec<Arc<Inbox>>> = const { RefCell::new(Vec::new()) };
}

/// Collects letters. The engine's thread rings when it has nothing else to do, so that what arrived together crosses together.
pub struct Inbox {
    batches: Arc<Mutex<VecDeque<Batch>>>,
    bell: Mutex<Bell>,
    unrung: Mutex<Unrung>,
}

/// What JavaScript has not been told of.
#[derive(Default)]
struct Unrung {
    batches: usize,
    letters: usize,
}

impl Inbox {
    /// An inbox that JavaScript empties. It does not keep the process alive.
    pub fn open(deliver: &Deliver<'_>) -> Result<Self> {
        let batches = Arc::new(Mutex::new(VecDeque::new()));
        let waiting = Arc::clone(&batches);
        let bell = deliver
            .build_threadsafe_function::<()>()
            .weak::<true>()
            .build_callback(move |_| Ok((take(&waiting),).into()))?;
        Ok(Self { batches, bell: Mutex::new(bell), unrung: Mutex::default() })
    }

    /// Puts in a letter. JavaScript hears of it when the thread rests, or at once if there are many.
    pub fn put(self: &Arc<Self>, letter: &Letter<'_>) {
        let mut unrung = lock(&self.unrung);
        if unrung.letters == 0 {
            UNRUNG.with_borrow_mut(|inboxes| inboxes.push(Arc::clone(self)));
        }
        unrung.letters += 1;
        let mut batches = lock(&self.batches);
        match batches.back_mut() {
            Some(last) if !last.is_full_for(letter) => last.push(letter),
            _ => {
                batches.push_back(Batch::of(letter));
                unrung.batches += 1;
            }
        }
        drop(batches);
        if unrung.letters >= MANY {
            self.ring(&mut unrung);
        }
    }

    fn ring(&self, unrung: &mut Unrung) {
        let Unrung { batches, .. } = std::mem::take(unrung);
        for _ in 0..batches {
            // Refused only when the JavaScript thread is ending, and then nobody waits any more.
            lock(&self.bell).call((), ThreadsafeFunctionCallMode::NonBlocking);
        }
    }

    /// Keeps the process alive, or no longer, while answers are awaited.
    #[allow(
        deprecated,
        reason = "napi would have it cloned, but only this changes what the event loop waits for"
    )]
    pub fn keep_awake(&self, env: Env, awake: bool) -> Result<()> {
        let mut bell = lock(&self.bell);
        if awake { bell.refer(&env) } else { bell.unref(&env) }
    }
}

/// Tells JavaScript of all letters that this thread has put in. Called whenever it is about to rest.
pub fn ring_all() {
    let inboxes = UNRUNG.take();
    for inbox in inboxes {
        inbox.ring(&mut lock(&inbox.unrung));
    }
}

/// One batch for each ring.
fn take(waiting: &Mutex<VecDeque<Batch>>) -> Crossing {
    lock(waiting).pop_front().map_or_else(|| Either::A(Latin1String::from(String::new())), Crossing::from)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
