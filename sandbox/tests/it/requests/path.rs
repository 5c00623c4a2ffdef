//! Paths in which each placeholder is replaced by the id of an existing resource.

use std::future::Future;
use std::pin::Pin;

use serde_json::Value;
use signalwire_api::Operation;
use signalwire_api::{Completeness, ExampleBuilder};

use super::{Caller, split};

impl Caller<'_> {
    /// The path with values. Boxed, because the resource in a path can require another path.
    pub fn fill_path<'s>(
        &'s self,
        template: &'s str,
        operation: &'s Operation,
    ) -> Pin<Box<dyn Future<Output = String> + 's>> {
        Box::pin(async move {
            let mut path = String::new();
            let mut pattern = String::new();
            let parts: Vec<_> = template.trim_start_matches('/').split('/').collect();
            for (at, part) in parts.iter().copied().enumerate() {
                let name = part.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
                let value = match name {
                    None => part.to_owned(),
                    Some("AccountSid") => self.space.user.0.clone(),
                    Some("IsoCountry") => "US".to_owned(),
                    Some("e164_number") => "+15125550100".to_owned(),
                    Some(name) => self
                        .find_id(name, &pattern, &path, at + 1 < parts.len())
                        .await
                        .unwrap_or_else(|| self.sample_value(name, operation)),
                };
                path = format!("{path}/{value}");
                pattern = format!("{pattern}/{part}");
            }
            path
        })
    }

    fn sample_value(&self, name: &str, operation: &Operation) -> String {
        let parameter = operation.path.iter().find(|parameter| parameter.name == name).unwrap();
        ExampleBuilder { api: self.api, completeness: Completeness::Full }
            .sample(&parameter.kind)
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// The id of a resource in this collection or a related one: a new one, or the oldest one if
    /// the path continues below it.
    async fn find_id(&self, name: &str, pattern: &str, path: &str, through: bool) -> Option<String> {
        let (first, second) = if through { ("GET", "POST") } else { ("POST", "GET") };
        for (same, wanted) in [(true, first), (true, second), (false, first), (false, second)] {
            for (key, operation) in self.api.operations() {
                let (method, template) = split(key);
                let fits =
                    is_related(template, pattern) && same == (pattern_of(template) == pattern_of(pattern));
                if method != wanted || !fits || operation.response.is_none() {
                    continue;
                }
                let response = if same {
                    self.call_in_collection(wanted, path, operation).await
                } else {
                    self.call_elsewhere(key, operation).await
                };
                if let Some(id) = id_in(&response, name) {
                    return Some(id);
                }
            }
        }
        None
    }

    /// Calls an operation in the collection of the path.
    async fn call_in_collection(&self, method: &str, path: &str, operation: &Operation) -> Value {
        let Some(body) = &operation.body else { return self.space.call(method, path).await.body };
        let sample = self.with_unique_number(
            path,
            ExampleBuilder { api: self.api, completeness: Completeness::Full }.sample(&body.kind),
        );
        let request = self.space.request(method, path);
        let request = match body.media {
            signalwire_api::Media::Json => request.json(&self.with_existing_ids(sample).await),
            signalwire_api::Media::Form => request.form(&super::pairs(&sample)),
        };
        crate::common::read(request).await.body
    }

    /// Calls an operation in another collection. A list is requested without filters, which could
    /// exclude everything.
    async fn call_elsewhere(&self, key: &str, operation: &Operation) -> Value {
        match split(key) {
            ("GET", template) => {
                self.space.call("GET", &self.fill_path(template, operation).await).await.body
            }
            _ => Box::pin(self.call(key, operation)).await.body,
        }
    }
}

/// The collection of the operation contains the one at `pattern`, or is contained in it.
fn is_related(template: &str, pattern: &str) -> bool {
    let (template, pattern) = (pattern_of(template), pattern_of(pattern));
    let product = |path: &str| path.split('/').take(3).collect::<Vec<_>>().join("/");
    let last = |path: &str| path.rsplit('/').next().unwrap().trim_end_matches('s').to_owned();
    let below = template.rsplit_once('/').is_some_and(|(parent, last)| parent == pattern && last != "{}");
    let named = last(&template) == last(&pattern) && !pattern.contains("lookup");
    below || (named && product(&template) == product(&pattern))
}

fn pattern_of(path: &str) -> String {
    path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect::<Vec<_>>().join("/")
}

/// The id in a response, or in the first item of a list.
fn id_in(response: &Value, placeholder: &str) -> Option<String> {
    let list = response.as_object()?.values().find_map(|value| value.as_array()?.first()?.as_object());
    let paged = response["links"].get("self").is_some()
        || response.get("next_page_uri").is_some()
        || response.get("data").is_some();
    let item = if paged { list? } else { response.as_object()? };
    let snake = placeholder.replace("Sid", "_sid").trim_start_matches('_').to_lowercase();
    let own = [snake.as_str(), "id", "sid"].into_iter().find_map(|name| item.get(name)?.as_str());
    let other = || item.iter().find(|(name, _)| name.ends_with("_id") && *name != "project_id")?.1.as_str();
    own.or_else(other).map(ToOwned::to_owned)
}
