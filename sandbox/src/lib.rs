//! A local Space: the whole API over HTTPS on loopback, from the data in `api/`.

mod shape;
mod table;

pub use shape::{Shaper, misfits};
pub use table::embedded_api;
