//! The API as all printers see it: indexed operations, names, method signatures, presets and
//! webhooks. The printers read the data through these modules, so that each fact that follows from
//! the data is computed in one place.

pub mod discriminators;
pub mod presets;
pub mod signature;
pub mod table;
pub mod tree;
pub mod webhooks;
