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
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwmlCallingPlay {
    /// See [`SwmlCallingPlayPlay`].
    pub play: SwmlCallingPlayPlay,
}

impl SwmlCallingPlay {
    /// Creates a value with the required fields only.
    pub fn new(play: SwmlCallingPlayPlay) -> Self {
        Self { play }
    }
}

strict!(SwmlCallingPlay);

/// `play` of `SwmlCallingPlay`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwmlCallingPlayPlay {
    /// A number. At least -40. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volume: Option<OrVariable<f64>>,
    /// An integer. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loops: Option<OrVariable<i64>>,
    /// See [`SwmlCallingPlayPlayMode`]. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<SwmlCallingPlayPlayMode>,
    /// A list. Each item: a string matching `^https:`. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urls: Option<Vec<String>>,
    /// A boolean. May be null. May be a variable.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub pause: Maybe<OrVariable<bool>>,
    /// A string. At least 1 character.
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
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwmlCallingRun {
    /// See [`SwmlCallingSwmlObject`].
    pub run: SwmlCallingSwmlObject,
}

impl SwmlCallingRun {
    /// Creates a value with the required fields only.
    pub fn new(run: SwmlCallingSwmlObject) -> Self {
        Self { run }
    }
}

strict!(SwmlCallingRun);

/// `SWML.Calling.SWMLObject` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwmlCallingSwmlObject {
    /// A JSON object of [`SwmlCallingSwmlMethod`] by name.
    pub sections: BTreeMap<String, Vec<SwmlCallingSwmlMethod>>,
}

impl SwmlCallingSwmlObject {
    /// Creates a value with the required fields only.
    pub fn new(sections: BTreeMap<String, Vec<SwmlCallingSwmlMethod>>) -> Self {
        Self { sections }
    }
}

union! {
    /// `SWML.Calling.SWMLMethod` of the API.
    pub enum SwmlCallingSwmlMethod {
        objects {
            /// See [`SwmlCallingPlay`].
            Play(SwmlCallingPlay),
            /// See [`SwmlCallingRun`].
            Run(SwmlCallingRun),
        }
        values {
            /// A list. At least 1 item.
            List(Vec<Value>),
            /// See [`SwmlCallingVerbName`].
            VerbName(SwmlCallingVerbName),
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
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DialParams {
    /// A string.
    pub to: String,
    /// See [`SwmlCallingSwmlObject`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swml: Option<SwmlCallingSwmlObject>,
}

impl DialParams {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>) -> Self {
        Self { to: to.into(), swml: None }
    }
}
