//! Panics: mistakes of ours, which may end one call and nothing else, and must not show what they carry.

use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};
use std::sync::{Mutex, Once, PoisonError};

static MUFFLE: Once = Once::new();
static PLACE: Mutex<String> = Mutex::new(String::new());

/// Does work whose panic JavaScript gets as an error. napi's own `catch_unwind` would pass on the panic's text, which may hold
/// part of a request.
pub fn contain<T>(work: impl FnOnce() -> T) -> napi::Result<T> {
    muffle();
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| napi::Error::from_reason(confess()))
}

/// What is said about a panic: where it was.
pub fn confess() -> String {
    let place = PLACE.lock().unwrap_or_else(PoisonError::into_inner);
    format!("signalwire-client failed by a mistake of its own ({place}). Please report it.")
}

/// Keeps panics from being printed, and notes their places. Only this library's: the hook is that of its own copy of std.
fn muffle() {
    MUFFLE.call_once(|| {
        set_hook(Box::new(|info| {
            let place = info.location().map(|at| format!("{}:{}", file_name(at.file()), at.line()));
            *PLACE.lock().unwrap_or_else(PoisonError::into_inner) = place.unwrap_or_default();
        }));
    });
}

/// The folders are those of the machine that built this.
fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::process::Command;
    use std::{env, thread};

    use super::contain;

    const SECRET: &str = "SIGNALWIRE_TEST_PANICS_WITH";

    #[test]
    fn a_panic_becomes_an_error_that_tells_its_place_alone() {
        let error = contain(|| -> () { panic!("hunter2") }).unwrap_err();
        assert!(error.reason.contains("(panics.rs:"), "{}", error.reason);
        assert!(!error.reason.contains("hunter2"), "{}", error.reason);
    }

    /// Started by the test below in a process of its own, because what is printed there can be read.
    #[test]
    fn panics_when_it_is_told_to() {
        let Ok(secret) = env::var(SECRET) else { return };
        assert!(contain(|| -> () { panic!("{secret}") }).is_err());
        assert!(thread::spawn(move || panic!("{secret}")).join().is_err());
    }

    #[test]
    fn a_panic_prints_nothing_on_any_thread_even_with_backtraces() {
        let secret = format!("hunter{}", std::process::id());
        let test = "panics::tests::panics_when_it_is_told_to";
        let child = Command::new(env::current_exe().unwrap())
            .args([test, "--exact", "--nocapture"])
            .envs([(SECRET, secret.as_str()), ("RUST_BACKTRACE", "full"), ("RUST_LOG", "trace")])
            .output()
            .unwrap();
        let printed = [child.stdout, child.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        assert!(child.status.success() && printed[0].contains("1 passed"), "{printed:?}");
        assert!(!printed.concat().contains(&secret), "{printed:?}");
        assert!(!printed.concat().contains("panicked"), "{printed:?}");
    }

    #[test]
    fn work_without_a_panic_is_passed_on() {
        assert_eq!(contain(|| 7).unwrap(), 7);
    }
}
