//! The small parts of signalwire-core that calls use, each as a job that can be timed and counted.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a job that fails is not worth measuring")]

mod answers;
mod credentials;
mod inputs;
mod requests;

/// A prepared job that can run repeatedly.
pub type Job = Box<dyn FnMut()>;

/// Prepares a job. This part is neither timed nor counted.
pub type Make = fn() -> Job;

/// The jobs by name.
pub const JOBS: &[(&str, Make)] = &[
    ("basic_header", credentials::basic_header),
    ("read_dotenv", credentials::read_dotenv),
    ("read_arguments", requests::read_arguments),
    ("prepare_get", requests::prepare_get),
    ("prepare_post", requests::prepare_post),
    ("prepare_query", requests::prepare_query),
    ("validate_large", requests::validate_large),
    ("check_swml", requests::check_swml_script),
    ("read_api_error", answers::read_api_error),
    ("redact_text", answers::redact_text),
    ("redact_hostile", answers::redact_hostile),
    ("verify_webhook", answers::verify_webhook),
];
