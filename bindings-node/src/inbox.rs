//! The way from the engine's threads to the JavaScript thread.

use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use napi::bindgen_prelude::{FnArgs, Function};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Env, Result, Status};

use crate::letter::{Cell, Letter};

/// The function of JavaScript that takes letters: one array, the letters one after the other.
pub type Deliver<'env> = Function<'env, FnArgs<(Vec<Cell>,)>, ()>;

type Bell = ThreadsafeFunction<(), (), FnArgs<(Vec<Cell>,)>, Status, false, true>;

/// Collects letters. Whoever puts in the first one rings; JavaScript then takes all that have come until it gets there, so a
/// burst of answers crosses once.
pub struct Inbox {
    letters: Arc<Mutex<Vec<Cell>>>,
    bell: Mutex<Bell>,
}

impl Inbox {
    /// An inbox that JavaScript empties. It does not keep the process alive.
    pub fn open(deliver: &Deliver<'_>) -> Result<Self> {
        let letters = Arc::new(Mutex::new(Vec::new()));
        let waiting = Arc::clone(&letters);
        let bell = deliver
            .build_threadsafe_function::<()>()
            .weak::<true>()
            .build_callback(move |_| Ok((mem::take(&mut *lock(&waiting)),).into()))?;
        Ok(Self { letters, bell: Mutex::new(bell) })
    }

    /// Puts in a letter, from any thread.
    pub fn put(&self, letter: Letter) {
        let mut letters = lock(&self.letters);
        let is_first = letters.is_empty();
        letters.extend(letter);
        drop(letters);
        if is_first {
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

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
