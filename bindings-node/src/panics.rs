//! Panics: mistakes of ours, which may end one call and nothing else.

use std::panic;
use std::sync::{Mutex, Once, PoisonError};

static MUFFLE: Once = Once::new();
static PLACE: Mutex<String> = Mutex::new(String::new());

/// Keeps panics from printing what they carry, which may be part of a request, and notes where they were. Only this library's:
/// the hook is that of its own copy of std.
pub fn muffle() {
    MUFFLE.call_once(|| {
        panic::set_hook(Box::new(|info| {
            let place = info.location().map(|at| format!("{}:{}", file_name(at.file()), at.line()));
            *PLACE.lock().unwrap_or_else(PoisonError::into_inner) = place.unwrap_or_default();
        }));
    });
}

/// Where the last panic was: a file's name and a line.
pub fn last_place() -> String {
    PLACE.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

/// The folders are those of the machine that built this.
fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or_default()
}
