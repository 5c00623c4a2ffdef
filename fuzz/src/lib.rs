//! Fuzz targets: one module for each parser of untrusted input. Each `check` accepts any bytes and
//! panics when an invariant is violated. `cargo test -p signalwire-fuzz` runs the seeds and
//! mutations of them with any compiler. cargo-fuzz, with a nightly compiler, searches for inputs
//! that reach new code: see `README.md`.

pub mod credentials;
pub mod dotenv;
pub mod envelopes;
pub mod error_bodies;
pub mod links;
pub mod requests;
pub mod retry_after;
pub mod secrets;
pub mod space;
mod support;

/// A target: accepts any bytes.
pub type Check = fn(&[u8]);

/// The targets by name, which is also the name of the folder with their seeds.
pub const TARGETS: [(&str, Check); 9] = [
    ("credentials", credentials::check),
    ("dotenv", dotenv::check),
    ("envelopes", envelopes::check),
    ("error_bodies", error_bodies::check),
    ("links", links::check),
    ("requests", requests::check),
    ("retry_after", retry_after::check),
    ("secrets", secrets::check),
    ("space", space::check),
];
