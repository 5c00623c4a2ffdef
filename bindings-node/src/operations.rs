//! The parts of the operation registry that JavaScript reads.

use napi_derive::napi;
use signalwire_core::internal::operations::{Operation, OperationSummary};
use signalwire_core::internal::realtime::SEND_TASK;

use crate::panics::catch_panic;

/// The fingerprint of the registry in this build. JavaScript that was generated from another
/// registry would call wrong operations.
#[napi]
pub fn fingerprint() -> &'static str {
    signalwire_core::internal::FINGERPRINT
}

/// The operation at an index, as JSON; `None` after the last.
#[napi]
pub fn operation(index: u32) -> napi::Result<Option<String>> {
    catch_panic(|| {
        at(index).and_then(|operation| serde_json::to_string(&OperationSummary::from(operation)).ok())
    })
}

/// The index of the operation that sends a task, which is not in the registry.
const SEND_TASK_INDEX: u32 = 65_535;

/// The operation at an index.
pub fn at(index: u32) -> Option<&'static Operation> {
    if index == SEND_TASK_INDEX {
        return Some(&SEND_TASK);
    }
    Operation::all().get(index as usize).copied()
}
