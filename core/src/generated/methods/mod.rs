// Generated from api/ by codegen/src/print/rust_methods.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Typed methods, one module per family.

pub mod chat;
pub mod logs;
pub mod project;
pub mod pubsub;
pub mod video;

use crate::client::Client;
use crate::typed::Caller;

impl Client {
    /// Methods of `chat`.
    pub fn chat(&self) -> chat::Chat<'_> {
        chat::Chat(Caller::new(self))
    }

    /// Methods of `logs`.
    pub fn logs(&self) -> logs::Logs<'_> {
        logs::Logs(Caller::new(self))
    }

    /// Methods of `project`.
    pub fn project(&self) -> project::Project<'_> {
        project::Project(Caller::new(self))
    }

    /// Methods of `pubsub`.
    pub fn pubsub(&self) -> pubsub::Pubsub<'_> {
        pubsub::Pubsub(Caller::new(self))
    }

    /// Methods of `video`.
    pub fn video(&self) -> video::Video<'_> {
        video::Video(Caller::new(self))
    }
}
