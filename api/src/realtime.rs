//! Methods and events of the WebSocket protocol.

use std::path::Path;

use indexmap::IndexMap;
use serde::Deserialize;

use crate::check::LoadError;
use crate::load::read_folder;
use crate::realtime_types::{self, Field, RealtimeType};

/// The contents of `realtime/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Realtime {
    /// Methods by their wire name, sorted.
    pub methods: IndexMap<String, RealtimeMethod>,
    /// Events by their wire name, sorted.
    pub events: IndexMap<String, RealtimeEvent>,
    /// The types of payloads and parameters by their name, in the order of the data.
    pub types: IndexMap<String, RealtimeType>,
}

/// A method that a client may send.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RealtimeMethod {
    /// Whether the request is sent again after the connection was lost.
    pub repeat: Repeat,
    /// The fields of `params`.
    pub params: Vec<Field>,
    /// The methods in JavaScript that send it, `room.lock`. Empty for one that only `execute`
    /// sends.
    pub names: Vec<String>,
    /// The field of the result that the caller receives, if it is not the whole result.
    #[serde(default)]
    pub result: Option<String>,
}

/// Whether a request may be sent twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Repeat {
    /// Changes nothing on the server.
    Read,
    /// Sets what the session receives, with the same result however often it is sent.
    Subscription,
    /// Acts, so it is never sent twice.
    Command,
}

/// An event that the server sends.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RealtimeEvent {
    /// The name of its file: `video`.
    #[serde(skip)]
    pub namespace: String,
    /// What happens to the event when its reader is too slow.
    pub delivery: EventDelivery,
    /// The field of the payload that identifies the object of the event.
    pub route: Vec<String>,
    /// For `newest`: the path of the object of which only the newest event is kept.
    #[serde(default, rename = "newestOf")]
    pub newest_of: Option<String>,
    /// Where the payload is, if it is not in the inner `params`.
    #[serde(default)]
    pub payload: Option<Payload>,
    /// The entry of `events` in the request that subscribes to it, if there is one.
    #[serde(default)]
    pub subscription: Option<String>,
    /// The type of the payload.
    #[serde(rename = "type")]
    pub kind: String,
    /// The names for `on`, in version 3 of the vendor's package.
    pub names: Vec<String>,
    /// The names for `listen`, in version 4 of the vendor's package.
    pub listeners: Vec<String>,
}

/// What happens to an event when its reader is too slow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EventDelivery {
    /// Promises of the client depend on it, so it does not wait behind other events.
    Kept,
    /// A newer one of the same object replaces it.
    Newest,
    /// The oldest one is dropped.
    Ordinary,
    /// The session itself uses it, and does not pass it on.
    Internal,
}

/// Where the payload of an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Payload {
    /// Beside `event_type`.
    Outer,
}

impl Realtime {
    /// Loads `realtime/methods/*.json`, `realtime/events/*.json` and `realtime/types/*.json` below
    /// `folder`.
    ///
    /// Fails if a name is used twice, a type is undefined, or the fields of an event contradict
    /// each other.
    pub fn load(folder: &Path) -> Result<Self, LoadError> {
        let folder = folder.join("realtime");
        let mut methods: IndexMap<String, RealtimeMethod> = read_rows(&folder.join("methods"), |_, _| ())?;
        let place = |event: &mut RealtimeEvent, namespace| event.namespace = namespace;
        let mut events = read_rows(&folder.join("events"), place)?;
        methods.sort_keys();
        events.sort_keys();
        if let Some((name, _)) = events.iter().find(|(_, event)| !event.is_consistent()) {
            return Err(LoadError(format!("{name}: newestOf and delivery contradict each other")));
        }
        let realtime = Self { methods, events, types: read_rows(&folder.join("types"), |_, _| ())? };
        realtime_types::check(&realtime)?;
        Ok(realtime)
    }
}

impl RealtimeEvent {
    fn is_consistent(&self) -> bool {
        (self.delivery == EventDelivery::Newest) == self.newest_of.is_some()
    }
}

/// The rows of all files of a folder. `place` receives each row and the name of its file.
fn read_rows<T: serde::de::DeserializeOwned>(
    folder: &Path,
    place: impl Fn(&mut T, String),
) -> Result<IndexMap<String, T>, LoadError> {
    let mut rows = IndexMap::new();
    for (file, part) in read_folder::<IndexMap<String, T>>(folder)? {
        for (name, mut row) in part {
            place(&mut row, file.clone());
            if rows.insert(name.clone(), row).is_some() {
                return Err(LoadError(format!("{}/{file}.json: duplicate name {name}", folder.display())));
            }
        }
    }
    Ok(rows)
}
