//! The control API, `/sandbox/…`: faults, the request journal, callbacks, and the states of
//! resources.

pub(crate) mod changes;
pub(crate) mod entry;
pub(crate) mod fault;
pub(crate) mod faults;
pub(crate) mod journal;
mod routes;
pub(crate) mod scripts;
mod seed;
pub(crate) mod things;

pub(crate) use routes::routes;
