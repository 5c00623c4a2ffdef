//! Valid requests for any operation, out of the data in `api/`.
#![allow(clippy::unwrap_used, reason = "test helpers")]

mod path;

use serde_json::{Map, Value, json};
use signalwire_api::{Api, Media, Operation};
use signalwire_sandbox::Shaper;

use crate::common::{Answer, Space, read};

/// Makes requests, with every field or only with those that must be there.
pub struct Caller<'a> {
    pub api: &'a Api,
    pub space: &'a Space,
    pub full: bool,
}

impl Caller<'_> {
    /// Calls the operation with this key; things that its path names are made or found first.
    pub async fn call(&self, key: &str, operation: &Operation) -> Answer {
        let (method, template) = split(key);
        let path = self.fill(template, operation).await;
        let mut request = self.space.request(method, &path).query(&self.query(operation));
        if let Some(body) = &operation.body {
            let sample = Shaper { api: self.api, full: self.full }.sample(&body.kind);
            request = match body.media {
                Media::Form => request.form(&pairs(&sample)),
                Media::Json => request.json(&self.complete(operation, template, sample).await),
            };
        }
        read(request).await
    }

    fn query(&self, operation: &Operation) -> Vec<(String, String)> {
        let shaper = Shaper { api: self.api, full: true };
        let wanted = operation.query.iter().filter(|p| p.required || self.full);
        let known = wanted.filter(|p| !p.name.to_lowercase().ends_with("token"));
        known.flat_map(|p| pairs(&json!({ &p.name: shaper.sample(&p.kind) }))).collect()
    }

    async fn complete(&self, operation: &Operation, template: &str, sample: Value) -> Value {
        if let Some(command) = &operation.command {
            let id = if command.takes_id {
                json!({ "id": "3fa85f64-5717-4562-b3fc-2c963f66afa6" })
            } else {
                json!({})
            };
            let mut body = id.as_object().cloned().unwrap();
            body.extend(Map::from_iter([("command".into(), json!(command.name)), ("params".into(), sample)]));
            return body.into();
        }
        if template.ends_with("/tokens/refresh") {
            let made = self
                .space
                .send("POST", "/api/fabric/subscribers/tokens", &json!({ "reference": "ada" }))
                .await;
            return json!({ "refresh_token": made.body["refresh_token"] });
        }
        sample
    }
}

/// Verb and path of a key.
pub fn split(key: &str) -> (&str, &str) {
    let (method, rest) = key.split_once(' ').unwrap();
    (method, rest.split('#').next().unwrap())
}

fn pairs(value: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
    let each = |(name, value): (&String, &Value)| match value {
        Value::Array(items) => items.iter().map(|item| (name.clone(), text(item))).collect(),
        one => vec![(name.clone(), text(one))],
    };
    value.as_object().unwrap().iter().flat_map(each).collect()
}
