//! Paths that lead somewhere: each placeholder gets the id of a thing that is there.

use std::future::Future;
use std::pin::Pin;

use serde_json::Value;
use signalwire_api::Operation;
use signalwire_sandbox::{Completeness, ExampleBuilder};

use super::{Caller, split};

impl Caller<'_> {
    /// The path with values. Boxed, since a thing to name may need a path of its own.
    pub fn completeness<'s>(
        &'s self,
        template: &'s str,
        operation: &'s Operation,
    ) -> Pin<Box<dyn Future<Output = String> + 's>> {
        Box::pin(async move {
            let mut path = String::new();
            let mut plain = String::new();
            let parts: Vec<_> = template.trim_start_matches('/').split('/').collect();
            for (at, part) in parts.iter().copied().enumerate() {
                let name = part.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
                let value = match name {
                    None => part.to_owned(),
                    Some("AccountSid") => self.space.user.0.clone(),
                    Some("IsoCountry") => "US".to_owned(),
                    Some("e164_number") => "+15125550100".to_owned(),
                    Some(name) => self
                        .existing(name, &plain, &path, at + 1 < parts.len())
                        .await
                        .unwrap_or_else(|| self.made_up(name, operation)),
                };
                path = format!("{path}/{value}");
                plain = format!("{plain}/{part}");
            }
            path
        })
    }

    fn made_up(&self, name: &str, operation: &Operation) -> String {
        let parameter = operation.path.iter().find(|parameter| parameter.name == name).unwrap();
        ExampleBuilder { api: self.api, completeness: Completeness::Full }
            .sample(&parameter.kind)
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// The id of a thing in the collection or in one like it: a new one, or the oldest one if the
    /// path goes on below it.
    async fn existing(&self, name: &str, plain: &str, path: &str, through: bool) -> Option<String> {
        let (first, second) = if through { ("GET", "POST") } else { ("POST", "GET") };
        for (same, wanted) in [(true, first), (true, second), (false, first), (false, second)] {
            for (key, operation) in self.api.operations() {
                let (method, template) = split(key);
                let fits = leads_to(template, plain) && same == (anonymous(template) == anonymous(plain));
                if method != wanted || !fits || operation.answer.is_none() {
                    continue;
                }
                let answer = if same {
                    self.at(wanted, path, operation).await
                } else {
                    self.other(key, operation).await
                };
                if let Some(id) = named(&answer, name) {
                    return Some(id);
                }
            }
        }
        None
    }

    /// An operation in the same collection as the path that is being filled.
    async fn at(&self, method: &str, path: &str, operation: &Operation) -> Value {
        let Some(body) = &operation.body else { return self.space.call(method, path).await.body };
        let sample = self.vary(
            path,
            ExampleBuilder { api: self.api, completeness: Completeness::Full }.sample(&body.kind),
        );
        let request = self.space.request(method, path);
        let request = match body.media {
            signalwire_api::Media::Json => request.json(&self.refer(sample).await),
            signalwire_api::Media::Form => request.form(&super::pairs(&sample)),
        };
        crate::common::read(request).await.body
    }

    /// One in another collection. A list comes without filters, which it may not pass.
    async fn other(&self, key: &str, operation: &Operation) -> Value {
        match split(key) {
            ("GET", template) => {
                self.space.call("GET", &self.completeness(template, operation).await).await.body
            }
            _ => Box::pin(self.call(key, operation)).await.body,
        }
    }
}

/// The operation's collection holds, or is held by, the one at `plain`.
fn leads_to(template: &str, plain: &str) -> bool {
    let (template, plain) = (anonymous(template), anonymous(plain));
    let product = |path: &str| path.split('/').take(3).collect::<Vec<_>>().join("/");
    let last = |path: &str| path.rsplit('/').next().unwrap().trim_end_matches('s').to_owned();
    let below = template.rsplit_once('/').is_some_and(|(parent, last)| parent == plain && last != "{}");
    let named = last(&template) == last(&plain) && !plain.contains("lookup");
    below || (named && product(&template) == product(&plain))
}

fn anonymous(path: &str) -> String {
    path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect::<Vec<_>>().join("/")
}

/// The id in an answer, or in the first item of a list.
fn named(answer: &Value, placeholder: &str) -> Option<String> {
    let list = answer.as_object()?.values().find_map(|value| value.as_array()?.first()?.as_object());
    let paged = answer["links"].get("self").is_some()
        || answer.get("next_page_uri").is_some()
        || answer.get("data").is_some();
    let item = if paged { list? } else { answer.as_object()? };
    let snake = placeholder.replace("Sid", "_sid").trim_start_matches('_').to_lowercase();
    let own = [snake.as_str(), "id", "sid"].into_iter().find_map(|name| item.get(name)?.as_str());
    let other = || item.iter().find(|(name, _)| name.ends_with("_id") && *name != "project_id")?.1.as_str();
    own.or_else(other).map(ToOwned::to_owned)
}
