//! Rust names of named types and queries. All types get a name, whether they are printed or not, so
//! that documenting another family renames nothing.

use std::collections::{HashMap, HashSet};

use signalwire_api::{Api, Operation, Paging, Type};

use crate::error::{Error, Result};
use crate::names::{snake, words};
use crate::print::rust::identifiers::{pascal, singular};
use crate::print::rust::models::rust_type::TypeName;
use crate::resolve::webhooks::Webhook;

/// Names that the generated code and its macros use for other types.
const RESERVED: [&str; 15] = [
    "BTreeMap",
    "Box",
    "Default",
    "Deserialize",
    "Err",
    "Map",
    "Maybe",
    "None",
    "Ok",
    "Option",
    "OrVariable",
    "Secret",
    "String",
    "Value",
    "Vec",
];

/// Verbs that begin a method name before the object that they apply to.
const VERBS: [&str; 4] = ["list", "get", "search", "find"];

/// Families whose types have another prefix than the name of the family.
const FAMILY_PREFIXES: [(&str, &str); 2] = [("datasphere", "Document"), ("messaging", "Message")];

/// Returns the Rust name of each named type, by wire name. The payload of a webhook has the name of
/// the webhook.
pub fn assign_type_names(api: &Api) -> Result<HashMap<String, TypeName>> {
    let pages = page_types(api);
    let payloads: HashMap<_, _> = Webhook::all(api)
        .filter_map(|webhook| Some((webhook.payload_name()?, pascal(webhook.name))))
        .collect();
    let mut names = HashMap::new();
    for (family, content) in &api.families {
        let long = long_names(family, content.types.keys());
        let taken: HashSet<_> = long.iter().map(String::as_str).collect();
        let mut assigned = HashMap::new();
        for (wire, long) in content.types.keys().zip(&long) {
            let name = match payloads.get(wire.as_str()) {
                Some(webhook) => webhook,
                None if pages.contains(wire.as_str()) => long,
                None => short_name(long, &taken),
            };
            if let Some(other) = assigned.insert(name.to_owned(), wire) {
                return Err(Error::at(family, format!("`{name}` would name both {other} and {wire}")));
            }
            names.insert(wire.clone(), TypeName::new(&snake(family), name));
        }
    }
    Ok(names)
}

/// Returns the types of pages. `ListRoomsResponse` keeps its suffix, so that the query can be
/// `ListRooms`.
fn page_types(api: &Api) -> HashSet<&str> {
    let is_page = |operation: &&Operation| api.paging(operation) != Paging::None;
    let pages = api.operations().map(|(_, operation)| operation).filter(is_page);
    let name = |operation: &'_ Operation| match &operation.response {
        Some(Type::Ref(name)) => api.families.values().find_map(|f| f.types.get_key_value(name)),
        _ => None,
    };
    pages.filter_map(name).map(|(name, _)| name.as_str()).collect()
}

/// Returns the names without a redundant prefix, unless two types would have the same name.
fn long_names<'a>(family: &str, types: impl Iterator<Item = &'a String> + Clone) -> Vec<String> {
    let mut uses: HashMap<String, u32> = HashMap::new();
    for wire in types.clone() {
        *uses.entry(long_name(family, wire)).or_default() += 1;
    }
    let is_unique = |name: &String| uses.get(name) == Some(&1);
    types
        .map(|wire| Some(long_name(family, wire)).filter(is_unique).unwrap_or_else(|| pascal(wire)))
        .collect()
}

/// Returns the name without a prefix that is the name of the family or that the rest repeats
/// (`Message.MessageStatus`).
fn long_name(family: &str, wire: &str) -> String {
    let is_redundant = |(prefix, rest): &(&str, &str)| {
        prefix.eq_ignore_ascii_case(family)
            || FAMILY_PREFIXES.contains(&(family, prefix))
            || rest.starts_with(prefix)
    };
    let own = wire.split_once('.').filter(is_redundant);
    let name = pascal(own.map_or(wire, |(_, rest)| rest));
    if RESERVED.contains(&name.as_str()) { format!("{name}Type") } else { name }
}

/// Returns the name without `Response`, unless another type has that name.
fn short_name<'a>(long: &'a str, taken: &HashSet<&str>) -> &'a str {
    let stem = long.strip_suffix("Response").filter(|stem| !stem.is_empty());
    stem.filter(|stem| !taken.contains(stem) && !RESERVED.contains(stem)).unwrap_or(long)
}

/// Converts the name of a method to the name of its query: `video.rooms.listStreams` to
/// `ListRoomStreams`.
pub fn name_from_method(method: &str, is_list: bool) -> String {
    let mut parts: Vec<_> = method.split('.').collect();
    let words = words(parts.pop().unwrap_or_default());
    let resources = if parts.len() > 1 { &parts[1..] } else { &parts[..] };
    let Some((verb, object)) = words.split_first().filter(|(verb, _)| VERBS.contains(&verb.as_str())) else {
        return pascal(&format!("{} {}", resources.join(" "), words.join(" ")));
    };
    let keep_last = is_list && object.is_empty();
    let named = resources.iter().enumerate().map(|(index, resource)| {
        if keep_last && index + 1 == resources.len() { pascal(resource) } else { singular(&pascal(resource)) }
    });
    format!("{}{}{}", pascal(verb), named.collect::<String>(), pascal(&object.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_named_after_its_method() {
        for (method, is_list, name) in [
            ("video.rooms.list", true, "ListRooms"),
            ("video.rooms.get", false, "GetRoom"),
            ("video.rooms.listStreams", true, "ListRoomStreams"),
            ("projects.list", true, "ListProjects"),
            ("lookup.phoneNumber", false, "LookupPhoneNumber"),
            ("fabric.subscribers.sipEndpoints.list", true, "ListSubscriberSipEndpoints"),
        ] {
            assert_eq!(name_from_method(method, is_list), name);
        }
    }

    #[test]
    fn two_types_of_a_family_cannot_share_a_name() {
        let mut api = Api::default();
        let family = api.families.entry("video".to_owned()).or_default();
        family.types.insert("Video.room_state".to_owned(), Type::Any);
        family.types.insert("Video.RoomState".to_owned(), Type::Any);
        let error = assign_type_names(&api).expect_err("an error").to_string();
        assert_eq!(error, "video: `VideoRoomState` would name both Video.room_state and Video.RoomState");
    }

    #[test]
    fn a_prefix_stays_if_two_types_differ_only_in_it() {
        let types = ["Video.Log".to_owned(), "Log".to_owned(), "Video.Room".to_owned()];
        assert_eq!(long_names("video", types.iter()), ["VideoLog", "Log", "Room"]);
    }

    #[test]
    fn a_type_loses_prefix_and_ending_only_while_it_stays_unique() {
        let taken = HashSet::from(["RoomResponse", "LogResponse", "Log"]);
        assert_eq!(long_name("video", "Video.RoomResponse"), "RoomResponse");
        assert_eq!(long_name("pubsub", "PubSub.PubSubToken"), "PubSubToken");
        assert_eq!(long_name("logs", "Video.LogSource"), "VideoLogSource");
        assert_eq!(long_name("logs", "Video.VideoLog"), "VideoLog");
        assert_eq!(long_name("messaging", "Message.CreateMessageRequest"), "CreateMessageRequest");
        assert_eq!(long_name("common", "SWML.Calling.Map"), "SwmlCallingMap");
        assert_eq!(long_name("common", "Map"), "MapType");
        assert_eq!(short_name("RoomResponse", &taken), "Room");
        assert_eq!(short_name("LogResponse", &taken), "LogResponse");
    }
}
