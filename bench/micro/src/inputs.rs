//! Inputs of the jobs.

use std::fmt::Write;

use serde_json::{Map, Value, json};
use signalwire_core::{ApiToken, Credentials, Origin, ProjectId};

pub const PROJECT: &str = "7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90";

/// Assembled at run time, so that secret scanners do not report it.
pub fn token() -> String {
    format!("PT{}", "0a1b2c3d4e5f".repeat(4))
}

pub fn credentials() -> Credentials {
    let origin = Origin::from_base_url("https://example.signalwire.com").unwrap();
    Credentials::new(ProjectId::parse(PROJECT).unwrap(), ApiToken::parse(&token()).unwrap(), origin)
}

/// A call script of about 10 KB: prompts, and a menu with 40 choices.
pub fn script() -> Value {
    let cases: Map<String, Value> =
        (0..40).map(|digit| (digit.to_string(), json!([say(digit), { "hangup": {} }]))).collect();
    let mut main: Vec<Value> = (0..40).map(say).collect();
    main.push(json!({ "switch": { "variable": "prompt_value", "case": cases } }));
    json!({ "version": "1.0.0", "sections": { "main": main } })
}

fn say(number: usize) -> Value {
    json!({ "play": { "url": format!("say:This is sentence number {number} of a long menu."), "volume": 3 } })
}

/// An error body for 20 invalid fields, in the format of most of the API: about 2.5 KB.
pub fn refusal() -> Vec<u8> {
    let errors: Vec<Value> = (0..20)
        .map(|number| {
            json!({
                "type": "validation_error",
                "code": "invalid_parameter",
                "message": format!("Member {number} has a name that is too long"),
                "attribute": format!("members[{number}].name"),
            })
        })
        .collect();
    json!({ "errors": errors }).to_string().into_bytes()
}

/// A log of 40 lines, about 3 KB, with a secret in every tenth line.
pub fn log() -> String {
    let mut text = String::new();
    for line in 0..40 {
        let end = if line % 10 == 0 { token() } else { "nothing to hide".to_owned() };
        let _written = writeln!(text, "{line}: GET /api/video/rooms?page_size=50 answered 200 with {end}");
    }
    text
}

/// Texts of 2 KB that only repeat the start of a secret.
pub fn hostile() -> Vec<String> {
    [
        "eyJ",
        "signalwire",
        "://a:b@",
        "PT0123",
        "PSK_",
        "basic a:",
        "7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90:",
        "%3A",
    ]
    .iter()
    .map(|unit| unit.repeat(2000 / unit.len()))
    .collect()
}
