//! Views: the wire formats in which collections of the API show a model.

use serde_json::Value;

use crate::clock;
use crate::store::Attributes;

/// The path prefix of the collections of an account in the Compatibility API.
pub(crate) const ACCOUNT: &str = "/api/laml/2010-04-01/Accounts/{}/";

/// Names of shared attributes in all collections of the Compatibility API.
const COMPATIBLE: [(&str, &str); 8] = [
    ("sid", "id"),
    ("account_sid", "project_id"),
    ("call_sid", "call_id"),
    ("parent_call_sid", "parent_id"),
    ("conference_sid", "conference_id"),
    ("queue_sid", "queue_id"),
    ("date_created", "created_at"),
    ("date_updated", "updated_at"),
];

/// How a log shows deleted resources, if the request includes them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Discarded {
    /// They are hidden.
    Hidden,
    /// They are shown like other resources.
    Whole,
    /// Only their id and timestamps are shown.
    Stub,
}

/// The wire format in which a collection shows a model.
pub(crate) struct View {
    /// The path pattern of the collection: `/api/voice/logs`.
    pub path: &'static str,
    /// The attribute that the last path value sets: `call_id` for the recordings of one call.
    pub owner: Option<&'static str>,
    /// Wire names and attributes: `("start_time", "started_at")`.
    pub names: &'static [(&'static str, &'static str)],
    /// Wire values: `("status", "answered", "in-progress")` encodes the second as the third. The
    /// third is decoded to the first value that is encoded as it.
    pub values: &'static [(&'static str, &'static str, &'static str)],
    /// The initial attributes of resources that are created in this collection.
    pub initial: &'static [(&'static str, &'static str)],
    /// Completes an encoded resource.
    pub to_wire: fn(&mut Attributes),
    /// Converts the input of a request before its names are decoded.
    pub from_wire: fn(&mut Attributes),
    /// How deleted resources are shown.
    pub discarded: Discarded,
    /// The newest resource is listed first.
    pub newest_first: bool,
}

/// A view that shows all attributes unchanged.
pub(crate) const VIEW: View = View {
    path: "",
    owner: None,
    names: &[],
    values: &[],
    initial: &[],
    to_wire: |_| {},
    from_wire: |_| {},
    discarded: Discarded::Hidden,
    newest_first: false,
};

impl View {
    /// Encodes attributes in the wire format. `path` is the path of the collection, with values.
    pub fn encode(&self, attributes: &Attributes, path: &str) -> Attributes {
        let mut shown = attributes.clone();
        for (name, value) in &mut shown {
            if let Some((_, _, own)) = self.values.iter().find(|(n, shared, _)| n == name && value == shared)
            {
                *value = Value::from(*own);
            }
        }
        for (own, shared) in self.names() {
            if let Some(value) = shown.get(shared).cloned() {
                shown.insert(own.to_owned(), value);
            }
        }
        if self.is_compatible() {
            add_compatible(&mut shown, path);
        }
        (self.to_wire)(&mut shown);
        shown
    }

    /// Decodes the input of a request to shared attributes.
    pub fn decode(&self, mut input: Attributes) -> Attributes {
        (self.from_wire)(&mut input);
        for (own, shared) in self.names() {
            if let Some(value) = input.shift_remove(own) {
                input.insert(shared.to_owned(), value);
            }
        }
        for (name, value) in &mut input {
            if let Some((_, shared, _)) = self.values.iter().find(|(n, _, own)| n == name && value == own) {
                *value = Value::from(*shared);
            }
        }
        input
    }

    fn names(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let common = if self.is_compatible() { COMPATIBLE.as_slice() } else { &[] };
        common.iter().chain(self.names).copied()
    }

    fn is_compatible(&self) -> bool {
        self.path.starts_with(ACCOUNT)
    }
}

/// Converts dates to RFC 2822, and adds the fields that all resources of the Compatibility API
/// have.
fn add_compatible(shown: &mut Attributes, path: &str) {
    for (name, value) in shown.iter_mut() {
        let is_time = name.starts_with("date_") || name.ends_with("_time");
        if let Some(mail) = value.as_str().filter(|_| is_time).and_then(clock::to_rfc2822) {
            *value = Value::from(mail);
        }
    }
    let id = shown.get("id").and_then(Value::as_str).unwrap_or_default();
    shown.insert("uri".into(), format!("{path}/{id}").into());
    shown.insert("api_version".into(), "2010-04-01".into());
    shown.insert("price_unit".into(), "USD".into());
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const CALLS: View = View {
        path: "/api/laml/2010-04-01/Accounts/{}/Calls",
        names: &[("start_time", "started_at")],
        values: &[
            ("status", "ringing", "ringing"),
            ("status", "ended", "completed"),
            ("status", "gone", "completed"),
        ],
        ..VIEW
    };

    fn attributes(value: &Value) -> Attributes {
        value.as_object().cloned().unwrap()
    }

    #[test]
    fn attributes_are_encoded_and_decoded_in_the_wire_format() {
        let shared =
            attributes(&json!({ "id": "c1", "status": "gone", "started_at": "2026-11-24T05:06:07Z" }));
        let shown = CALLS.encode(&shared, "/calls");
        assert_eq!(
            (&shown["sid"], &shown["status"], &shown["uri"]),
            (&json!("c1"), &json!("completed"), &json!("/calls/c1"))
        );
        assert_eq!(shown["start_time"], "Tue, 24 Nov 2026 05:06:07 +0000");
        let taken = CALLS.decode(attributes(&json!({ "status": "completed", "parent_call_sid": "c0" })));
        assert_eq!(taken, attributes(&json!({ "status": "ended", "parent_id": "c0" })));
    }
}
