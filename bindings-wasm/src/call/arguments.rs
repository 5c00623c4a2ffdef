//! Reads the arguments of a call from JSON that the JavaScript of this package wrote and validated.
//! The `Deserialize` of the core, with its error reports, would be 10 % of the download.

use std::time::Duration;

use signalwire_core::internal::json::{Map, Value, raw};
use signalwire_core::{Args, RequestOptions, Validation};

/// The arguments in a JSON value. A field of an unexpected type counts as absent.
pub fn read(value: Value) -> Args {
    let mut fields = into_object(value);
    let mut take = |name: &str| fields.remove(name).filter(|value| !value.is_null());
    let mut args = Args::new();
    if let Some(Value::Array(values)) = take("path") {
        args.path = values;
    }
    args.query = take("query");
    args.body = take("body").and_then(|body| raw(&body));
    args.next = take("next").and_then(into_text);
    args.options = take("options").map(options).unwrap_or_default();
    args
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "validated, and the casts saturate"
)]
fn options(value: Value) -> RequestOptions {
    let mut fields = into_object(value);
    let mut take = |name: &str| fields.remove(name);
    let mut options = RequestOptions::new();
    options.timeout =
        take("timeoutMs").and_then(|time| time.as_f64()).map(|time| Duration::from_millis(time as u64));
    options.max_retries = take("maxRetries").and_then(|count| count.as_f64()).map(|count| count as u32);
    options.extra_body = take("extraBody").map(into_object);
    options.extra_query = take("extraQuery").map(into_object);
    options.validate =
        take("validate").filter(|validate| validate.as_str() == Some("off")).map(|_| Validation::Off);
    options.subscriber_token = take("subscriberToken").and_then(into_text);
    options
}

fn into_object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

fn into_text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        _ => None,
    }
}
