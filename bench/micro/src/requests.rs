//! From arguments to a request.

use std::hint::black_box;

use serde_json::json;
use signalwire_core::internal::operations::Operation;
use signalwire_core::internal::prepare;
use signalwire_core::internal::validate::{Encoding, validate};
use signalwire_core::{Args, check_swml};

use crate::Job;
use crate::inputs::{PROJECT, script};

const GET: &str = r#"{"path":["7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90"]}"#;
const POST: &str =
    r#"{"body":{"name":"standup","display_name":"Stand-up","max_members":20,"quality":"1080p"}}"#;
const QUERY: &str = r#"{"query":{"areacode":"206","number_type":"local","starts_with":"12","contains":"7 & 8",
    "ends_with":"90","max_results":50,"region":"WA","city":"Seattle"}}"#;

/// From the JSON string that a binding receives.
pub fn read_arguments() -> Job {
    Box::new(|| drop(black_box(Args::parse(black_box(POST)).unwrap())))
}

pub fn prepare_get() -> Job {
    preparing("video.rooms.get", GET)
}

pub fn prepare_post() -> Job {
    preparing("video.rooms.create", POST)
}

pub fn prepare_query() -> Job {
    preparing("phoneNumbers.search", QUERY)
}

/// A request validates only the outline of a script, whatever its size.
pub fn validate_large() -> Job {
    let schema = operation("calling.dial").body.as_ref().unwrap().schema;
    let body = json!({ "from": "+12065550100", "to": "+12065550101", "swml": script() });
    Box::new(move || {
        let problems = validate(black_box(&schema), black_box(&body), Encoding::Json);
        assert!(problems.is_empty(), "{problems:?}");
    })
}

/// The whole script is validated against the schemas of the language.
pub fn check_swml_script() -> Job {
    let script = script();
    Box::new(move || {
        let advice = check_swml(black_box(&script));
        assert!(advice.is_empty(), "{advice:?}");
    })
}

fn preparing(name: &str, args: &str) -> Job {
    let (operation, args) = (operation(name), Args::parse(args).unwrap());
    Box::new(move || drop(black_box(prepare(operation, black_box(&args), Some(PROJECT)).unwrap())))
}

fn operation(name: &str) -> &'static Operation {
    Operation::named(name).unwrap()
}
