//! Errors, one enum with stable codes.

mod config;
mod problem;

pub use config::ConfigError;
pub use problem::Problem;
