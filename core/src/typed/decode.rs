//! From an answer's text to a type, with the place of what does not fit.

use serde::de::DeserializeSeed;
use serde_path_to_error::{Deserializer, Track};

use crate::answer::Answer;
use crate::client::Client;
use crate::error::Error;
use crate::operation::Operation;

/// Reads an answer. Fails with `unexpected_shape` and the path of the first value that does not fit, or with `invalid_json`.
pub(super) fn decode<'de, S: DeserializeSeed<'de>>(
    client: &Client,
    operation: &'static Operation,
    answer: &'de Answer,
    seed: S,
) -> Result<S::Value, Error> {
    let mut json = serde_json::Deserializer::from_slice(&answer.body);
    let mut track = Track::new();
    let value = seed.deserialize(Deserializer::new(&mut json, &mut track));
    let value = value.and_then(|value| json.end().map(|()| value));
    value.map_err(|error| match track.path().to_string() {
        _ if !error.is_data() => client.undecodable(operation, answer),
        path => client.misshapen(operation, answer, &tell(&path, &error)),
    })
}

fn tell(path: &str, error: &serde_json::Error) -> String {
    let place = if path == "." { "the answer" } else { path };
    format!("{place} {}", complaint(error))
}

/// What serde says without the value that it may quote: an answer may hold a secret.
fn complaint(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let text = text.rsplit_once(" at line ").map_or(text.as_str(), |(sentence, _)| sentence);
    if let Some(field) = text.strip_prefix("missing field ") {
        return format!("has no field {field}");
    }
    match text.rsplit_once(", expected ") {
        Some((_, expected)) if expected.starts_with("struct ") => "is not an object".to_owned(),
        Some((_, expected)) => format!("is not {expected}"),
        None => "is not what was expected".to_owned(),
    }
}

#[cfg(test)]
#[cfg(feature = "models-video")]
mod tests {
    use std::marker::PhantomData;

    use serde_json::Value;
    use signalwire_models::video::Room;

    use super::*;

    fn failure<T: serde::de::DeserializeOwned>(body: &str) -> String {
        let body = body.as_bytes().to_vec();
        let answer =
            Answer { status: 200, headers: crate::Headers::default(), body, attempts: 1, request_id: None };
        let operation = crate::operation_named("video.rooms.list").unwrap();
        let origin = crate::Origin::from_base_url("https://localhost").unwrap();
        let client = Client::new(crate::Config::without_api_token(origin)).unwrap();
        decode(&client, operation, &answer, PhantomData::<T>).err().unwrap().to_string()
    }

    #[test]
    fn a_failure_names_the_place_and_not_the_value() {
        let rooms = r#"[{"id": "1", "name": 7}]"#;
        assert_eq!(failure::<Vec<Room>>(rooms), "video.rooms.list: [0].name is not a string.");
        assert_eq!(failure::<Vec<Room>>(r#"[{"id": "1"}]"#), "video.rooms.list: [0] has no field `name`.");
        let secret = failure::<Vec<Vec<u8>>>(r#"[["PT, expected hidden"]]"#);
        assert_eq!(secret, "video.rooms.list: [0][0] is not u8.");
        assert_eq!(failure::<u8>("700"), "video.rooms.list: the answer is not u8.");
        assert_eq!(failure::<Room>("[]"), "video.rooms.list: the answer is not an object.");
    }

    #[test]
    fn what_is_no_json_is_said_to_be_none() {
        for body in ["", "{", "[1,]", "{} {}"] {
            let expected = "video.rooms.list: the server answered 200, but not with JSON.";
            assert_eq!(failure::<Value>(body), expected, "{body}");
        }
    }
}
