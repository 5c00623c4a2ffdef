//! Path, query and body of any operation.

use percent_encoding::percent_decode_str;
use serde_json::value::RawValue;
use serde_json::{Value, from_slice, from_str};
use signalwire_core::internal::operations::{Media, Operation};
use signalwire_core::internal::{Prepared, prepare};
use signalwire_core::{Args, Validation};

use crate::support::text;

/// The lines of the input are: operation index, validation, query, body and path values.
pub fn check(input: &[u8]) {
    let text = text(input);
    let mut lines = text.split('\n');
    let index: usize = lines.next().and_then(|line| line.parse().ok()).unwrap_or_default();
    let operation = Operation::all()[index % Operation::all().len()];
    let mut args = Args::default();
    args.options.validate =
        lines.next().map(|line| if line == "off" { Validation::Off } else { Validation::On });
    args.query = lines.next().and_then(|line| from_str(line).ok());
    args.body = lines.next().and_then(|line| RawValue::from_string(line.to_owned()).ok());
    args.path = lines.map(Value::from).collect();
    match prepare(operation, &args, Some("project")) {
        Ok(prepared) => assert_well_formed(operation, &args, &prepared),
        Err(problems) => assert!((1..=100).contains(&problems.len())),
    }
}

fn assert_well_formed(operation: &Operation, args: &Args, prepared: &Prepared) {
    let (path, query) = prepared.target.split_once('?').unwrap_or((&prepared.target, ""));
    assert!(prepared.target.bytes().all(|byte| byte.is_ascii_graphic()), "{}", prepared.target);
    let segments = |text: &str| text.split('/').map(str::to_owned).collect::<Vec<_>>();
    let (expected, sent) = (segments(operation.path), segments(path));
    assert_eq!(expected.len(), sent.len(), "{path}");
    for (template, segment) in expected.iter().zip(&sent) {
        let is_value = template.starts_with('{');
        assert!(is_value || template == segment, "{path}");
        assert!(!["", ".", ".."].contains(&segment.as_str()) || !is_value, "{path}");
    }
    for value in args.path.iter().filter_map(Value::as_str) {
        let is_sent = sent.iter().any(|segment| percent_decode_str(segment).eq(value.bytes()));
        assert!(is_sent || operation.body.as_ref().is_some_and(|body| body.command.is_some()), "{path}");
    }
    assert!(!query.contains('#') && !query.contains('?'), "{query}");
    assert_body(operation, prepared);
}

fn assert_body(operation: &Operation, prepared: &Prepared) {
    let Some((media, bytes)) = &prepared.body else { return };
    match operation.body.as_ref().map(|body| body.media) {
        Some(Media::Form) => {
            assert_eq!(*media, "application/x-www-form-urlencoded");
            let pairs: Vec<_> = form_urlencoded::parse(bytes).collect();
            let again = form_urlencoded::Serializer::new(String::new()).extend_pairs(&pairs).finish();
            assert_eq!(again.as_bytes(), bytes.as_slice());
        }
        _ => assert!(from_slice::<Value>(bytes).is_ok(), "{media}"),
    }
}
