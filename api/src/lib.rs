//! The `SignalWire` API as data.
//!
//! `wire/*.json` holds what the wire is (verb, path, parameters, types, limits, auth, scopes), one
//! file per family, and `surface/*.json` what the wire cannot say: the JS name and one sentence of
//! ours per operation and webhook, and `presets/*.json` methods that fill in a part of another's
//! body. This crate is the one reader of both; the generator prints products from it and the
//! sandbox answers requests with it.

mod api;
mod check;
mod derive;
mod load;
mod operation;
mod preset;
mod swml;
mod types;

pub use api::Api;
pub use check::LoadError;
pub use load::read_folder;
pub use operation::{
    Auth, Body, Command, Family, Media, Method, Operation, Paging, Parameter, Surface, Webhook,
};
pub use preset::{Preset, PresetValue};
pub use swml::{DOCUMENTS, VARIABLE, VARIABLE_FORMAT, is_swml};
pub use types::{Field, List, NumberRule, Object, StringRule, Tag, Type, Union};
