// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `things`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::from_json::strict;
use crate::open_enum::open_enum;
use crate::response::response;
use crate::union::union;
use crate::{Extra, Maybe, Value};

union! {
    /// `Thing.Choice` of the API.
    pub enum ThingChoice {
        objects {
            /// See [`ThingCircle`].
            Circle(ThingCircle) when "/type" = "circle",
            /// See [`ThingSquare`].
            Square(ThingSquare) when "/type" = "square",
        }
        values {
        }
    }
}

/// `Thing.Circle` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThingCircle {
    /// See [`ThingCircleType`].
    pub r#type: ThingCircleType,
    /// A string. Default: `"red"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radius: Option<f64>,
}

impl Default for ThingCircle {
    fn default() -> Self {
        Self { r#type: ThingCircleType::Circle, colour: None, radius: None }
    }
}

strict!(ThingCircle);

open_enum! {
    /// `type` of `ThingCircle`.
    pub enum ThingCircleType {
        Circle = "circle",
    }
}

/// `Thing.Square` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThingSquare {
    /// See [`ThingSquareType`].
    pub r#type: ThingSquareType,
    /// A string. Default: `"red"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<f64>,
}

impl ThingSquare {
    /// Creates a value with the required fields only.
    pub fn new(r#type: ThingSquareType) -> Self {
        Self { r#type, colour: None, side: None }
    }
}

strict!(ThingSquare);

open_enum! {
    /// `type` of `ThingSquare`.
    pub enum ThingSquareType {
        Square = "square",
        Oblong = "oblong",
    }
}

/// `Thing.Page` of the API. Response of `things.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingPage {
    /// See [`ThingPageLinks`].
    pub links: Option<ThingPageLinks>,
    /// A list of [`Thing`](crate::common::Thing).
    pub data: Option<Vec<crate::common::Thing>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ThingPage, extra, [] {
        required links = "links",
        required data = "data",
    }
}

/// `links` of `ThingPage`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingPageLinks {
    /// A string.
    pub next: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ThingPageLinks, extra, [] {
        optional next = "next",
    }
}

/// `Thing.Request` of the API. Body of `things.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThingRequest {
    /// The name that users see. A string. 1 to 100 characters, matching `^[a-z*/]+$`.
    pub name: String,
    /// How many things there are. An integer. At least -5. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    /// An integer. More than 0, at most 200000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seconds: Option<i64>,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ratio: Option<f64>,
    /// One of `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreed: Option<bool>,
    /// One of `20`, `30`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<i64>,
    /// A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub silent: Option<bool>,
    /// Any JSON value.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub nothing: Maybe<Value>,
    /// Any JSON value.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub anything: Maybe<Value>,
    /// Any JSON value.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub either: Maybe<Value>,
    /// A date and time in RFC 3339 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// A list. 1 to 3 items. Each item: at most 10 characters. Default: `["a"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// See [`ThingRequestTimeout`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<ThingRequestTimeout>,
    /// A JSON object. 1 to 5 keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
    /// See [`ThingKind`](crate::common::ThingKind). Default: `"new"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<crate::common::ThingKind>,
    /// See [`ThingShape`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<ThingShape>,
    /// See [`ThingChoice`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<ThingChoice>,
    /// See [`ThingTree`](crate::common::ThingTree).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tree: Option<crate::common::ThingTree>,
    /// See [`ThingRequestSections`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sections: Option<ThingRequestSections>,
}

impl ThingRequest {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            count: None,
            seconds: None,
            ratio: None,
            agreed: None,
            rate: None,
            silent: None,
            nothing: Maybe::Absent,
            anything: Maybe::Absent,
            either: Maybe::Absent,
            at: None,
            tags: None,
            timeout: None,
            labels: None,
            kind: None,
            shape: None,
            choice: None,
            tree: None,
            sections: None,
        }
    }
}

union! {
    /// `timeout` of `ThingRequest`.
    pub enum ThingRequestTimeout {
        objects {
        }
        values {
            /// An integer. 1 to 900.
            Integer(i64),
            /// A string.
            String(String),
        }
    }
}

union! {
    /// `Thing.Shape` of the API.
    pub enum ThingShape {
        objects {
            /// See [`ThingCircle`].
            Circle(ThingCircle) when "/type" = "circle",
            /// See [`ThingSquare`].
            Square(ThingSquare) when "/type" = "square",
        }
        values {
        }
    }
}

/// `sections` of `ThingRequest`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ThingRequestSections {
    /// A string.
    #[serde(rename = "main-part", skip_serializing_if = "Option::is_none")]
    pub main_part: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: BTreeMap<String, Vec<String>>,
}

/// The query of `things.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListThings {
    /// See [`ThingKind`](crate::common::ThingKind).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<crate::common::ThingKind>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}
