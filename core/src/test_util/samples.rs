//! Samples of responses, built from the description of the API.

use std::sync::OnceLock;

use serde_json::Value;
use signalwire_api::{Api, Completeness, ExampleBuilder, embedded_api};

use super::operation;

/// The JSON of a response of this operation, with samples of all its fields: the same value each
/// time. `Null` if the operation returns nothing. Panics if there is no such operation.
///
/// ```
/// use signalwire_core::test_util::sample;
///
/// let mut room = sample("video.rooms.get");
/// room["name"] = "standup".into();
/// assert!(room["id"].is_string());
/// ```
pub fn sample(operation_name: &str) -> Value {
    let name = operation(operation_name).name;
    let examples = ExampleBuilder { api: api(), completeness: Completeness::Full };
    let row = api().surface.iter().find(|(_, row)| row.name == name);
    let described = row.and_then(|(key, _)| api().operations().find(|(known, _)| known == key));
    let response = described.and_then(|(_, operation)| operation.response.as_ref());
    response.map_or(Value::Null, |kind| examples.sample(kind))
}

/// The sample of this operation as a type of the models.
///
/// ```
/// # #[cfg(feature = "models-video")]
/// # {
/// use signalwire_core::models::video::Room;
/// use signalwire_core::test_util::sample_as;
///
/// let room: Room = sample_as("video.rooms.get");
/// assert!(room.max_members.is_some());
/// # }
/// ```
///
/// Panics if there is no such operation, or if its response is of another type.
#[cfg(feature = "typed")]
pub fn sample_as<T: signalwire_models::FromJson>(operation_name: &str) -> T {
    T::from_json(sample(operation_name))
        .unwrap_or_else(|_| panic!("the response of {operation_name} is not {}", T::expected()))
}

fn api() -> &'static Api {
    static API: OnceLock<Api> = OnceLock::new();
    API.get_or_init(|| embedded_api().unwrap_or_else(|error| panic!("the description of the API: {error}")))
}
