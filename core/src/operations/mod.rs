//! The API as data: operations, request schemas and the registry of both.

mod operation;
mod registry;
pub mod schema;
pub(crate) mod status_code;
mod summary;

pub use operation::{Auth, Body, Command, Media, Method, Operation, Paging};
pub use registry::FINGERPRINT;
pub use summary::OperationSummary;
