//! What all printers derive from the API: the operation table, the tree of groups, method
//! signatures, presets and webhooks.

pub mod discriminators;
pub mod presets;
pub mod signature;
pub mod table;
pub mod tree;
pub mod webhooks;
