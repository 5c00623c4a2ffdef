//! Decoding of a response into a type.

use serde_json::{Value, from_slice};
use signalwire_models::FromJson;

use super::call_context::CallContext;
use crate::call::Response;
use crate::error::Error;

/// Decodes a response. Optional fields that are missing or of another type than documented are left
/// out, see [`FromJson`]. Fails with `invalid_json`, or with `unexpected_shape` if the response is
/// of another type; the error contains the response.
pub(super) fn decode<T: FromJson>(response: Response, context: &CallContext) -> Result<T, Error> {
    let Ok(value) = from_slice::<Value>(&response.body) else {
        return Err(context.invalid_json(response));
    };
    let decoded = T::from_json(value);
    decoded.map_err(|_| context.unexpected_shape(response, &format!("the response is not {}", T::expected())))
}

/// Ignores the body of a response that has none in the API.
#[allow(clippy::unnecessary_wraps, reason = "the other decoders can fail")]
pub(super) fn discard(_: Response, _: &CallContext) -> Result<(), Error> {
    Ok(())
}

#[cfg(test)]
#[cfg(feature = "models-video")]
mod tests {
    use signalwire_models::video::Room;

    use super::*;

    fn failure<T: FromJson>(body: &str) -> Error {
        let body = body.as_bytes().to_vec();
        let response =
            Response { status: 200, headers: crate::Headers::default(), body, attempts: 1, request_id: None };
        let operation = crate::Operation::named("video.rooms.list").unwrap();
        let origin = crate::Origin::from_base_url("https://localhost").unwrap();
        let client = crate::Client::new(crate::Config::without_api_token(origin)).unwrap();
        let options = crate::RequestOptions::default();
        let context = CallContext { client, operation, options, on_event: None };
        decode::<T>(response, &context).err().unwrap()
    }

    #[test]
    fn an_error_names_the_expected_type_and_hides_the_response() {
        for (body, error) in [
            (r#"{"id":7,"name":"eyJsecret"}"#, failure::<Room>(r#"{"id":7,"name":"eyJsecret"}"#)),
            (r#"["eyJsecret"]"#, failure::<Room>(r#"["eyJsecret"]"#)),
        ] {
            let expected = "video.rooms.list: the response is not an object with the string `id`.";
            assert_eq!(error.to_string(), expected);
            assert!(!format!("{error:?}").contains("eyJsecret"));
            assert_eq!(error.into_response().unwrap().body, body.as_bytes());
        }
        let list = "video.rooms.list: the response is not a list whose items are each an integer.";
        assert_eq!(failure::<Vec<i64>>(r#"[1,"2"]"#).to_string(), list);
    }

    #[test]
    fn invalid_json_is_reported() {
        for body in ["", "{", "[1,]", "{} {}"] {
            let expected =
                "video.rooms.list: the server responded with status 200, but the body is not JSON.";
            let error = failure::<Value>(body);
            assert_eq!(error.to_string(), expected, "{body}");
            assert_eq!(error.into_response().unwrap().body, body.as_bytes());
        }
    }
}
