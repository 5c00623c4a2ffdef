//! The engine of `signalwire-client`: credentials, requests, HTTPS, errors and pages.

pub mod error;
pub mod operation;
pub mod schema;
