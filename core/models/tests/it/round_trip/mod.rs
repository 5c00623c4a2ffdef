//! Every generated type deserializes the values that the API documents, and more, and serializes
//! them unchanged.

mod codec;
mod mutations;
mod sample;
mod types;

use std::path::Path;

use codec::{Codec, same};
use sample::{SECRET, Sampler};
use signalwire_api::{Api, Operation, Type};
use types::{REQUESTS, RESPONSES};

const SAMPLES: u64 = 48;

fn api() -> Api {
    Api::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../api")).unwrap()
}

/// Deserializes and serializes samples of each type; `check` inspects their `Debug` output.
fn try_all(types: &[(&str, Codec)], novel: bool, check: impl Fn(&str) -> bool) {
    let api = api();
    let mut wrong = Vec::new();
    for (wire, codec) in types {
        let failure = (0..SAMPLES).find_map(|seed| {
            let mut sampler = Sampler { api: &api, random: fastrand::Rng::with_seed(seed), novel };
            let sample = sampler.value(&Type::Ref((*wire).to_owned()), 0);
            match codec(sample.clone()) {
                Ok((written, shown)) if same(&sample, &written) && check(&shown) => None,
                result => Some(format!("{wire}\n  read  {sample}\n  gave  {result:?}")),
            }
        });
        wrong.extend(failure);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The types of a response. Pages are types of the core, so for a list these are the types of its
/// items.
fn parts(api: &Api, operation: &Operation) -> Vec<String> {
    let Some(response) = &operation.response else { return Vec::new() };
    let kind = match api.paging(operation).items_field() {
        None => response.clone(),
        Some(field) => api.item(response, field).unwrap(),
    };
    kind.mentions().into_iter().map(str::to_owned).collect()
}

#[test]
fn every_response_of_the_api_is_tested() {
    let api = api();
    let parts: Vec<_> = api.operations().flat_map(|(_, operation)| parts(&api, operation)).collect();
    let tried = |name: &String| RESPONSES.iter().any(|(wire, _)| wire == name);
    let missing: Vec<_> = parts.iter().filter(|name| !tried(name)).collect();
    assert!(parts.len() > 300 && missing.is_empty(), "{} responses, {missing:?}", parts.len());
    assert!(REQUESTS.iter().any(|(wire, _)| *wire == "Video.CreateRoomRequest"));
}

#[test]
fn responses_survive_a_round_trip_without_extra_values() {
    // A string that an open enum does not list shows as `Other("…")`; a value that matches no
    // branch of a union shows its JSON type.
    try_all(RESPONSES, false, |shown| !shown.replace("Other(\"", "").contains("Other("));
}

#[test]
fn requests_survive_a_round_trip() {
    try_all(REQUESTS, false, |_| true);
}

#[test]
fn unknown_fields_and_enum_values_survive_a_round_trip() {
    try_all(RESPONSES, true, |_| true);
}

#[test]
fn secrets_are_not_shown() {
    for types in [RESPONSES, REQUESTS] {
        try_all(types, false, |shown| !shown.contains(SECRET));
    }
}
