//! Pages of `docs/`.

pub mod methods;
pub mod types;
