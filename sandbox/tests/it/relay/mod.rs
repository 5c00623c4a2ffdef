//! The relay, through a WebSocket library that it does not use itself.

mod client;
mod connection;
mod faults;
mod messages;
mod phones;
mod resume;
mod rooms;
mod scopes;
