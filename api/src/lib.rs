//! The `SignalWire` API as data.
//!
//! `wire/*.json` contains the wire format (method, path, parameters, types, limits, authentication,
//! scopes), one file per family. `surface/*.json` contains the JS name and one sentence of
//! documentation per operation and webhook, `presets/*.json` methods that fix a part of another
//! method's body, and `fields.json` the meaning of fields. `realtime/` contains the methods and
//! events of the WebSocket protocol. This crate is the only reader of these files. The generator
//! writes code from it, and the sandbox implements it.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod api;
mod check;
mod derive;
#[cfg(feature = "embedded")]
mod embed;
mod examples;
mod field_docs;
mod load;
mod operation;
mod preset;
mod realtime;
pub mod realtime_types;
mod swml;
mod types;

pub use api::Api;
pub use check::LoadError;
#[cfg(feature = "embedded")]
pub use embed::embedded_api;
pub use examples::{Completeness, ExampleBuilder, conforms, snake_case, violations};
pub use load::read_folder;
pub use operation::{
    Auth, Body, Command, Family, Media, Method, Operation, Paging, Parameter, Surface, Webhook,
};
pub use preset::{Preset, PresetValue};
pub use realtime::{EventDelivery, Payload, Realtime, RealtimeEvent, RealtimeMethod, Repeat};
pub use swml::{DOCUMENTS, VARIABLE, VARIABLE_FORMAT, is_swml};
pub use types::{Field, List, NumberRule, Object, StringRule, Tag, Type, Union};
