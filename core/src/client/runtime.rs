//! The runtime that a call needs.

use tokio::runtime::Handle;

use crate::credentials::ConfigError;
use crate::error::ErrorCode;

/// Fails outside of a tokio runtime, where timers and sockets would panic.
pub(super) fn require_runtime() -> Result<(), ConfigError> {
    let found = Handle::try_current().map(drop);
    found.map_err(|_| {
        ConfigError::new(
            ErrorCode::NoRuntime,
            "a call needs a tokio runtime with time and I/O: make it in #[tokio::main], or in Runtime::block_on",
        )
    })
}
