// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `calling`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::from_json::strict;
use crate::open_enum::open_enum;
use crate::union::union;
use crate::{Maybe, OrVariable, Value};

/// `SWML.Calling.Play` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwmlCallingPlay {
    /// See `SwmlCallingPlayPlay`.
    pub play: SwmlCallingPlayPlay,
}

impl SwmlCallingPlay {
    /// One with what the API requires, and nothing else.
    pub fn new(play: SwmlCallingPlayPlay) -> Self {
        Self { play }
    }
}

strict!(SwmlCallingPlay);

/// `play` of `SwmlCallingPlay`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwmlCallingPlayPlay {
    /// A number. At least -40. A variable may stand for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volume: Option<OrVariable<f64>>,
    /// A whole number. A variable may stand for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loops: Option<OrVariable<i64>>,
    /// See `SwmlCallingPlayPlayMode`. A variable may stand for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<SwmlCallingPlayPlayMode>,
    /// A list. Each: text matching `^https:`. A variable may stand for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urls: Option<Vec<String>>,
    /// True or false. Or null. A variable may stand for it.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub pause: Maybe<OrVariable<bool>>,
    /// Text. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

open_enum! {
    /// `mode` of `SwmlCallingPlayPlay`.
    pub enum SwmlCallingPlayPlayMode {
        Once = "once",
        Again = "again",
    }
}

/// `SWML.Calling.Run` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwmlCallingRun {
    /// See `SwmlCallingSwmlObject`.
    pub run: SwmlCallingSwmlObject,
}

impl SwmlCallingRun {
    /// One with what the API requires, and nothing else.
    pub fn new(run: SwmlCallingSwmlObject) -> Self {
        Self { run }
    }
}

strict!(SwmlCallingRun);

/// `SWML.Calling.SWMLObject` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwmlCallingSwmlObject {
    /// A JSON object of `SwmlCallingSwmlMethod` by name.
    pub sections: BTreeMap<String, Vec<SwmlCallingSwmlMethod>>,
}

impl SwmlCallingSwmlObject {
    /// One with what the API requires, and nothing else.
    pub fn new(sections: BTreeMap<String, Vec<SwmlCallingSwmlMethod>>) -> Self {
        Self { sections }
    }
}

union! {
    /// `SWML.Calling.SWMLMethod` of the API.
    pub enum SwmlCallingSwmlMethod {
        objects {
            /// See `SwmlCallingPlay`.
            SwmlCallingPlay(SwmlCallingPlay),
            /// See `SwmlCallingRun`.
            SwmlCallingRun(SwmlCallingRun),
        }
        values {
            /// A list. At least 1 item.
            List(Vec<Value>),
            /// See `SwmlCallingVerbName`.
            SwmlCallingVerbName(SwmlCallingVerbName),
        }
    }
}

open_enum! {
    /// `SWML.Calling.VerbName` of the API.
    pub enum SwmlCallingVerbName {
        Play = "play",
        Run = "run",
    }
}

/// The body of `calling.dial`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DialParams {
    /// Text.
    pub to: String,
    /// See `SwmlCallingSwmlObject`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swml: Option<SwmlCallingSwmlObject>,
}

impl DialParams {
    /// One with what the API requires, and nothing else.
    pub fn new(to: impl Into<String>) -> Self {
        Self { to: to.into(), swml: None }
    }
}
