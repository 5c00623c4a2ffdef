//! Panic handling. A panic fails one call, never the process, and its message is withheld because
//! it may hold request data.

use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};
use std::sync::{Mutex, Once, PoisonError};

static INSTALL: Once = Once::new();
static LOCATION: Mutex<String> = Mutex::new(String::new());

/// Runs work and returns a panic as an error. The `catch_unwind` of napi would pass on the panic
/// message, which may hold request data.
pub fn catch_panic<T>(work: impl FnOnce() -> T) -> napi::Result<T> {
    install_panic_hook();
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| napi::Error::from_reason(panic_message()))
}

/// The message of an internal error: the source location of the panic.
pub fn panic_message() -> String {
    let location = LOCATION.lock().unwrap_or_else(PoisonError::into_inner);
    format!("internal error in signalwire-client ({location}). Please report it.")
}

/// Installs a panic hook that prints nothing and stores the location. It affects only this library,
/// which has its own copy of std.
fn install_panic_hook() {
    INSTALL.call_once(|| {
        set_hook(Box::new(|info| {
            let location = info.location().map(|at| format!("{}:{}", file_name(at.file()), at.line()));
            *LOCATION.lock().unwrap_or_else(PoisonError::into_inner) = location.unwrap_or_default();
        }));
    });
}

/// The name of the source file. Its directories are those of the build machine.
fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::process::Command;
    use std::{env, thread};

    use super::catch_panic;

    const SECRET: &str = "SIGNALWIRE_TEST_PANICS_WITH";

    #[test]
    fn a_panic_becomes_an_error_that_contains_only_its_location() {
        let error = catch_panic(|| -> () { panic!("hunter2") }).unwrap_err();
        assert!(error.reason.contains("(panics.rs:"), "{}", error.reason);
        assert!(!error.reason.contains("hunter2"), "{}", error.reason);
    }

    /// Runs in a child process of the test below, which reads its output.
    #[test]
    fn panics_if_the_variable_is_set() {
        let Ok(secret) = env::var(SECRET) else { return };
        assert!(catch_panic(|| -> () { panic!("{secret}") }).is_err());
        assert!(thread::spawn(move || panic!("{secret}")).join().is_err());
    }

    #[test]
    fn a_panic_prints_nothing_on_any_thread_even_with_backtraces() {
        let secret = format!("hunter{}", std::process::id());
        let test = "panics::tests::panics_if_the_variable_is_set";
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
    fn the_value_of_work_is_returned() {
        assert_eq!(catch_panic(|| 7).unwrap(), 7);
    }
}
