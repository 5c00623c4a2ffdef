//! Hostile input: one module for each parser that reads what others wrote. Each `check` takes any
//! bytes and panics when a promise is broken. `cargo test -p signalwire-fuzz` tries seeds and
//! mutations of them with any compiler; cargo-fuzz, with a nightly one, looks for inputs that reach
//! new code: see `README.md`.

pub mod credentials;
pub mod dotenv;
pub mod error_bodies;
pub mod links;
pub mod requests;
pub mod retry_after;
pub mod secrets;
pub mod space;
mod support;

/// A check of any bytes.
pub type Check = fn(&[u8]);

/// Every target by its name, which is also the name of its folder of seeds.
pub const TARGETS: [(&str, Check); 8] = [
    ("credentials", credentials::check),
    ("dotenv", dotenv::check),
    ("error_bodies", error_bodies::check),
    ("links", links::check),
    ("requests", requests::check),
    ("retry_after", retry_after::check),
    ("secrets", secrets::check),
    ("space", space::check),
];
