//! Sessions against a relay over TLS, which is built on another library than the client.

#![cfg(feature = "realtime")]

mod connect;
mod echo;
mod ending;
mod events;
mod faults;
mod reconnect;
mod relay;
mod requests;
mod secrets;
