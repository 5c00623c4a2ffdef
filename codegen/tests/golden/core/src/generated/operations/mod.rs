// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! The operations of the API. The bindings refer to an operation by its index in the list.

#[cfg(feature = "server")]
pub(crate) mod calling;
#[cfg(feature = "server")]
pub(crate) mod compat;
pub(crate) mod public;
#[cfg(feature = "server")]
pub(crate) mod things;

use crate::operations::Operation;

/// The operations of this build.
#[cfg(feature = "server")]
pub(crate) static OPERATIONS: [&Operation; 10] = [
    &public::TOKENS_CREATE,
    &public::TOKENS_GET,
    &calling::DIAL,
    &calling::END,
    &compat::ITEMS_CREATE,
    &compat::ITEMS_LIST,
    &things::CREATE,
    &things::DELETE,
    &things::LIST,
    &things::PARTS_LIST,
];

/// The operations of this build: those that need no API token.
#[cfg(not(feature = "server"))]
pub(crate) static OPERATIONS: [&Operation; 2] = [&public::TOKENS_CREATE, &public::TOKENS_GET];
