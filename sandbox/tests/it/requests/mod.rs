//! Valid requests for any operation, built from the data in `api/`.

mod path;
mod populate;

use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Value, json};
use signalwire_api::{Api, Command, Completeness, ExampleBuilder, Media, Operation};

pub use populate::populate;

use crate::common::{Response, Space, read};

/// The operations that create the resources that bodies refer to.
const REFERENCES: [(&str, &str); 6] = [
    ("e911_address_id", "POST /api/relay/rest/addresses"),
    ("EmergencyAddressSid", "POST /api/relay/rest/addresses"),
    ("phone_number_id", "POST /api/relay/rest/phone_numbers"),
    ("phone_route_id", "POST /api/relay/rest/phone_numbers"),
    ("domain_application_id", "POST /api/relay/rest/domain_applications"),
    ("sip_endpoint_id", "POST /api/relay/rest/endpoints/sip"),
];

/// Sends requests with every field, or only with the required ones.
pub struct Caller<'a> {
    pub api: &'a Api,
    pub space: &'a Space,
    pub completeness: Completeness,
    /// The number of phone numbers that were used.
    pub numbers: AtomicU32,
}

impl Caller<'_> {
    /// Calls the operation with this key. The resources in its path are created or found first.
    pub async fn call(&self, key: &str, operation: &Operation) -> Response {
        let (method, template) = split(key);
        let path = self.fill_path(template, operation).await;
        let mut request = self.space.request(method, &path).query(&self.query(operation));
        if let Some(body) = &operation.body {
            let sample = ExampleBuilder { api: self.api, completeness: self.completeness }.sample(&body.kind);
            let sample = with_numbers(template, self.with_unique_number(template, sample));
            request = match body.media {
                Media::Form => request.form(&pairs(&self.with_existing_ids(sample).await)),
                Media::Json => request.json(&self.request_body(operation, template, sample).await),
            };
        }
        read(request).await
    }

    /// Replaces the phone number, because a number can be bought or imported only once.
    fn with_unique_number(&self, path: &str, mut sample: Value) -> Value {
        let numbers = path.ends_with("phone_numbers") || path.ends_with("PhoneNumbers");
        for name in ["number", "PhoneNumber"].into_iter().filter(|_| numbers) {
            if let Some(number) = sample.get_mut(name) {
                *number = json!(format!("+1555{:07}", self.numbers.fetch_add(1, Ordering::Relaxed)));
            }
        }
        sample
    }

    fn query(&self, operation: &Operation) -> Vec<(String, String)> {
        let examples = ExampleBuilder { api: self.api, completeness: Completeness::Full };
        let wanted = operation.query.iter().filter(|p| p.required || self.completeness == Completeness::Full);
        let known = wanted.filter(|p| !p.name.to_lowercase().ends_with("token"));
        known.flat_map(|p| pairs(&json!({ &p.name: examples.sample(&p.kind) }))).collect()
    }

    async fn request_body(&self, operation: &Operation, template: &str, sample: Value) -> Value {
        if let Some(command) = &operation.command {
            return self.command(command, sample).await;
        }
        if template.ends_with("/tokens/refresh") {
            let created = self
                .space
                .send("POST", "/api/fabric/subscribers/tokens", &json!({ "reference": "ada" }))
                .await;
            return json!({ "refresh_token": created.body["refresh_token"] });
        }
        self.with_existing_ids(sample).await
    }

    /// Replaces ids in a body by those of existing resources.
    async fn with_existing_ids(&self, mut sample: Value) -> Value {
        for (name, key) in REFERENCES {
            if sample.get(name).is_some() {
                let (_, operation) = self.api.operations().find(|(other, _)| *other == key).unwrap();
                sample[name] = Box::pin(self.call(key, operation)).await.body["id"].clone();
            }
        }
        sample
    }

    /// The body of a command on a new call, in which the action that the command controls is
    /// running.
    async fn command(&self, command: &Command, mut params: Value) -> Value {
        let call = json!({ "from": "+15550000001", "to": "+15550000002", "url": "https://example.com/swml" });
        let send = async |body: Value| self.space.send("POST", "/api/calling/calls", &body).await.body;
        let id = send(json!({ "command": "dial", "params": call })).await["id"].clone();
        if !command.takes_id {
            if command.name != "dial" {
                params["id"] = id;
            }
            return json!({ "command": command.name, "params": params });
        }
        let started = command.name.rsplit_once('.').map_or("", |(start, _)| start);
        for (_, other) in self.api.operations() {
            if other.command.as_ref().is_some_and(|other| other.name == started) {
                let mut sample = ExampleBuilder { api: self.api, completeness: self.completeness }
                    .sample(&other.body.as_ref().unwrap().kind);
                if started == "calling.detect" {
                    // Detections of other types end after 10 ms, when the called person speaks.
                    sample["detect"] = json!({ "type": "digit" });
                }
                send(json!({ "command": started, "id": id, "params": sample })).await;
            }
        }
        json!({ "command": command.name, "id": id, "params": params })
    }
}

/// Replaces what must be a phone number or a text in the body of a message or call.
fn with_numbers(path: &str, mut sample: Value) -> Value {
    let is_message = path.ends_with("/messages") || path.ends_with("/Messages");
    let is_call = path == "/api/calling/calls" || path.ends_with("/Calls");
    for name in ["to", "To", "from", "From"].into_iter().filter(|_| is_message || is_call) {
        if let Some(number) = sample.get_mut(name) {
            *number = json!("+15550000002");
        }
    }
    if is_message {
        let name = if path.ends_with("/messages") { "body" } else { "Body" };
        sample[name] = json!("hello");
    }
    sample
}

/// The method and path of a key.
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
