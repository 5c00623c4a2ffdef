//! JSON on its way to JavaScript, written piece by piece: values that are made only to be written
//! weigh more than all that writes them.

use signalwire_core::json::{Value, quote};

/// A JSON text.
pub struct Json(String);

impl Json {
    /// A text.
    pub fn text(text: &str) -> Self {
        let mut json = String::new();
        quote(text, &mut json);
        Self(json)
    }

    /// An array of what each becomes.
    pub fn array<T>(values: &[T], each: fn(&T) -> Self) -> Self {
        let mut json = "[".to_owned();
        for value in values {
            separate(&mut json);
            json.push_str(&each(value).0);
        }
        json.push(']');
        Self(json)
    }

    /// What is written.
    pub fn into_text(self) -> String {
        self.0
    }
}

impl From<&Value> for Json {
    fn from(value: &Value) -> Self {
        Self(value.to_string())
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self(if value { "true" } else { "false" }.to_owned())
    }
}

/// An object. A field without a value is left out.
pub struct Object(String);

impl Object {
    /// Without fields.
    pub fn new() -> Self {
        Self("{".to_owned())
    }

    /// Adds a text.
    pub fn text(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.name(name);
            quote(text, &mut self.0);
        }
    }

    /// Adds a number.
    pub fn number(&mut self, name: &str, number: Option<u64>) {
        if let Some(number) = number {
            self.name(name);
            self.0.push_str(&number.to_string());
        }
    }

    /// Adds anything.
    pub fn json(&mut self, name: &str, value: Option<Json>) {
        if let Some(Json(value)) = value {
            self.name(name);
            self.0.push_str(&value);
        }
    }

    fn name(&mut self, name: &str) {
        separate(&mut self.0);
        quote(name, &mut self.0);
        self.0.push(':');
    }
}

impl From<Object> for Json {
    fn from(Object(mut json): Object) -> Self {
        json.push('}');
        Self(json)
    }
}

fn separate(json: &mut String) {
    if !matches!(json.as_bytes().last(), Some(b'{' | b'[')) {
        json.push(',');
    }
}
