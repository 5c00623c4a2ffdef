//! Errors and results on their way to JavaScript.

use js_sys::{Array, Object, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use signalwire_core::error::Error;
use signalwire_core::internal::error::JoinedHeaders;
use wasm_bindgen::JsValue;

use crate::guard::SecretRejected;

/// What an exported function throws.
pub enum Thrown {
    /// The input contains a server-side secret.
    Secret(SecretRejected),
    /// Any other error.
    Error(Error),
}

impl From<SecretRejected> for Thrown {
    fn from(rejected: SecretRejected) -> Self {
        Self::Secret(rejected)
    }
}

impl<T: Into<Error>> From<T> for Thrown {
    fn from(error: T) -> Self {
        Self::Error(error.into())
    }
}

impl From<Thrown> for JsValue {
    fn from(thrown: Thrown) -> Self {
        match thrown {
            Thrown::Secret(rejected) => to_js(&rejected.data()),
            Thrown::Error(error) => error_to_js(&error),
        }
    }
}

/// A value as plain objects, arrays, strings and numbers. The types of this crate always serialise.
pub fn to_js(value: &impl Serialize) -> JsValue {
    value.serialize(&Serializer::json_compatible()).unwrap_or_default()
}

/// An error with the fields of `ErrorData`. The server chooses the names of its headers, and a
/// header named `__proto__` must not become the prototype, so they are not serialised by
/// assignment.
pub fn error_to_js(error: &Error) -> JsValue {
    let mut data = error.data();
    let headers = data.headers.take();
    let object = to_js(&data);
    if let Some(headers) = headers {
        let _is_set = Reflect::set(&object, &"headers".into(), &headers_to_js(&headers));
    }
    object
}

fn headers_to_js(headers: &JoinedHeaders<'_>) -> JsValue {
    let pairs = headers.joined().into_iter();
    let entries: Array = pairs.map(|(name, value)| Array::of2(&name.into(), &value.into())).collect();
    Object::from_entries(&entries).map_or(JsValue::UNDEFINED, JsValue::from)
}
