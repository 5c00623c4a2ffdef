//! Results that arrive together cross to JavaScript together, as in the measured client.

use std::mem;
use std::sync::{Arc, Mutex};

use napi::Status;
use napi::bindgen_prelude::{Either, FnArgs, Function, Latin1String};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};

pub type Cell = Either<u32, Latin1String>;
pub type Deliver<'env> = Function<'env, FnArgs<(Vec<Cell>,)>, ()>;
type Bell = ThreadsafeFunction<(), (), FnArgs<(Vec<Cell>,)>, Status, false>;

pub struct CompletionQueue {
    letters: Arc<Mutex<Vec<Cell>>>,
    bell: Bell,
}

impl CompletionQueue {
    pub fn open(deliver: &Deliver<'_>) -> napi::Result<Self> {
        let letters = Arc::<Mutex<Vec<Cell>>>::default();
        let waiting = Arc::clone(&letters);
        let bell = deliver
            .build_threadsafe_function::<()>()
            .build_callback(move |_| Ok((mem::take(&mut *waiting.lock().unwrap()),).into()))?;
        Ok(Self { letters, bell })
    }

    pub fn put(&self, id: u32, ascii: String) {
        let mut letters = self.letters.lock().unwrap();
        let is_first = letters.is_empty();
        letters.extend([Either::A(id), Either::B(ascii.into())]);
        drop(letters);
        if is_first {
            self.bell.call((), ThreadsafeFunctionCallMode::NonBlocking);
        }
    }
}
