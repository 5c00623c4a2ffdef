//! What the session receives: the topics, chat channels and room channels that requests subscribed
//! to. After a reconnect the session makes them again.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Value, json};

/// The subscriptions of a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Subscriptions {
    contexts: BTreeSet<String>,
    /// The events of each chat channel.
    chat: BTreeMap<String, BTreeSet<String>>,
    /// The events of each room channel; `video.rooms` is the one of all rooms.
    video: BTreeMap<String, BTreeSet<String>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Params {
    context: Option<String>,
    contexts: Vec<String>,
    channels: Vec<Channel>,
    events: Option<BTreeSet<String>>,
    event_channel: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Channel {
    name: String,
}

impl Subscriptions {
    /// Records a request that the server accepted. Others than subscriptions have no effect.
    pub fn apply(&mut self, method: &str, params: &str) {
        let Ok(params) = serde_json::from_str::<Params>(params) else { return };
        let channels = params.channels.into_iter().map(|channel| channel.name);
        match method {
            "signalwire.receive" | "calling.receive" => {
                self.contexts.extend(params.contexts);
                self.contexts.extend(params.context);
            }
            "signalwire.unreceive" => {
                self.contexts.retain(|context| !params.contexts.contains(context));
            }
            "chat.subscribe" => add(&mut self.chat, channels, &params.events.unwrap_or_default()),
            "chat.unsubscribe" => remove(&mut self.chat, channels, params.events.as_ref()),
            "signalwire.subscribe" => {
                add(&mut self.video, params.event_channel.into_iter(), &params.events.unwrap_or_default());
            }
            "signalwire.unsubscribe" => {
                remove(&mut self.video, params.event_channel.into_iter(), params.events.as_ref());
            }
            _ => {}
        }
    }

    /// Forgets what a request subscribes to, because its object is gone.
    pub fn forget(&mut self, method: &str, params: &str) {
        let opposite = match method {
            "signalwire.subscribe" => "signalwire.unsubscribe",
            "chat.subscribe" => "chat.unsubscribe",
            "signalwire.receive" => "signalwire.unreceive",
            _ => return,
        };
        self.apply(opposite, params);
    }

    /// Removes the topics that a request took back from the topics of the first request.
    pub fn forget_topics(method: &str, params: &str, topics: &mut Vec<String>) {
        if method == "signalwire.unreceive"
            && let Ok(params) = serde_json::from_str::<Params>(params)
        {
            topics.retain(|topic| !params.contexts.contains(topic));
        }
    }

    /// The requests that make all subscriptions again: topics in one, chat channels with the same
    /// events in one, and one for each room channel.
    pub fn requests(&self) -> Vec<(&'static str, String)> {
        let contexts =
            (!self.contexts.is_empty()).then(|| ("signalwire.receive", json!({ "contexts": self.contexts })));
        let mut by_events: BTreeMap<&BTreeSet<String>, Vec<Value>> = BTreeMap::new();
        for (name, events) in &self.chat {
            by_events.entry(events).or_default().push(json!({ "name": name }));
        }
        let chat = by_events
            .into_iter()
            .map(|(events, channels)| ("chat.subscribe", json!({ "channels": channels, "events": events })));
        let video = self.video.iter().map(|(channel, events)| {
            let params = json!({ "get_initial_state": true, "event_channel": channel, "events": events });
            ("signalwire.subscribe", params)
        });
        let all = contexts.into_iter().chain(chat).chain(video);
        all.map(|(method, params)| (method, params.to_string())).collect()
    }

    /// The request that takes back all topics, if there are any.
    pub fn unreceive(&self) -> Option<String> {
        (!self.contexts.is_empty()).then(|| json!({ "contexts": self.contexts }).to_string())
    }
}

fn add(
    known: &mut BTreeMap<String, BTreeSet<String>>,
    names: impl Iterator<Item = String>,
    events: &BTreeSet<String>,
) {
    for name in names {
        known.entry(name).or_default().extend(events.iter().cloned());
    }
}

/// Without events, the whole channel.
fn remove(
    known: &mut BTreeMap<String, BTreeSet<String>>,
    names: impl Iterator<Item = String>,
    events: Option<&BTreeSet<String>>,
) {
    for name in names {
        let is_empty = match (known.get_mut(&name), events) {
            (Some(left), Some(events)) => {
                left.retain(|event| !events.contains(event));
                left.is_empty()
            }
            _ => true,
        };
        if is_empty {
            known.remove(&name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subscribed(requests: &[(&str, Value)]) -> Subscriptions {
        let mut subscriptions = Subscriptions::default();
        for (method, params) in requests {
            subscriptions.apply(method, &params.to_string());
        }
        subscriptions
    }

    #[test]
    fn every_subscription_is_made_again_in_few_requests() {
        let subscriptions = subscribed(&[
            ("signalwire.receive", json!({ "contexts": ["office", "home"] })),
            ("signalwire.unreceive", json!({ "contexts": ["home"] })),
            ("chat.subscribe", json!({ "channels": [{ "name": "a" }], "events": ["chat.message"] })),
            ("chat.subscribe", json!({ "channels": [{ "name": "b" }], "events": ["chat.message"] })),
            ("chat.subscribe", json!({ "channels": [{ "name": "b" }], "events": ["chat.member.left"] })),
            ("chat.subscribe", json!({ "channels": [{ "name": "c" }], "events": ["chat.message"] })),
            ("signalwire.subscribe", json!({ "event_channel": "room.1", "events": ["video.member.left"] })),
            ("video.rooms.get", json!({ "contexts": ["no"] })),
        ]);
        let requests = subscriptions.requests();
        let parsed: Vec<(&str, Value)> = requests
            .iter()
            .map(|(method, params)| (*method, serde_json::from_str(params).unwrap()))
            .collect();
        assert_eq!(
            parsed,
            [
                ("signalwire.receive", json!({ "contexts": ["office"] })),
                (
                    "chat.subscribe",
                    json!({ "channels": [{ "name": "b" }], "events": ["chat.member.left", "chat.message"] })
                ),
                (
                    "chat.subscribe",
                    json!({ "channels": [{ "name": "a" }, { "name": "c" }], "events": ["chat.message"] })
                ),
                (
                    "signalwire.subscribe",
                    json!({ "get_initial_state": true, "event_channel": "room.1", "events": ["video.member.left"] })
                ),
            ]
        );
    }

    #[test]
    fn the_requests_make_the_same_subscriptions() {
        let subscriptions = subscribed(&[
            ("signalwire.receive", json!({ "contexts": ["office"] })),
            ("chat.subscribe", json!({ "channels": [{ "name": "a" }], "events": ["chat.message"] })),
            (
                "signalwire.subscribe",
                json!({ "event_channel": "video.rooms", "events": ["video.room.started"] }),
            ),
        ]);
        let mut again = Subscriptions::default();
        for (method, params) in subscriptions.requests() {
            again.apply(method, &params);
        }
        assert_eq!(again, subscriptions);
        for (method, params) in subscriptions.requests() {
            again.forget(method, &params);
        }
        assert_eq!(again, Subscriptions::default());
    }

    #[test]
    fn a_channel_ends_with_its_last_event() {
        let mut subscriptions = subscribed(&[
            ("chat.subscribe", json!({ "channels": [{ "name": "a" }], "events": ["chat.message"] })),
            ("chat.unsubscribe", json!({ "channels": [{ "name": "a" }], "events": ["chat.message"] })),
        ]);
        assert!(subscriptions.requests().is_empty());
        subscriptions.apply("signalwire.receive", "not JSON");
        assert_eq!(subscriptions.unreceive(), None);
    }
}
