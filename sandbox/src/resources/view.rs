//! One kind of thing in the words of one collection of the API.

use serde_json::Value;

use crate::clock;
use crate::store::Attributes;

/// Where the Compatibility API has an account's collections.
pub(crate) const ACCOUNT: &str = "/api/laml/2010-04-01/Accounts/{}/";

/// Words that all collections of the Compatibility API have for shared attributes.
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

/// How a log shows what was deleted, if it is asked to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Discarded {
    /// Not at all.
    Hidden,
    /// Like everything else.
    Whole,
    /// By its id and times alone.
    Stub,
}

/// How a collection shows a kind of thing.
pub(crate) struct View {
    /// The collection's path without values: `/api/voice/logs`.
    pub path: &'static str,
    /// The attribute that the last value of the path gives: `call_id` for the recordings of one
    /// call.
    pub owner: Option<&'static str>,
    /// The collection's own names of attributes: `("start_time", "started_at")`.
    pub names: &'static [(&'static str, &'static str)],
    /// Its own values: `("status", "answered", "in-progress")` shows the second as the third, and
    /// takes the third for the first second that is shown as it.
    pub values: &'static [(&'static str, &'static str, &'static str)],
    /// Attributes of what is made through this collection.
    pub initial: &'static [(&'static str, &'static str)],
    /// What more is to say when a thing is shown.
    pub to_wire: fn(&mut Attributes),
    /// What more is to read from a request, in the collection's own words.
    pub from_wire: fn(&mut Attributes),
    /// What deleted things look like.
    pub discarded: Discarded,
    /// The newest comes first.
    pub newest_first: bool,
}

/// A view that shows everything as it is.
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
    /// The attributes in this collection's words; `path` is the collection's, with values.
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

    /// What a request says, in shared words.
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

/// Dates of mail, and what is the same everywhere in the Compatibility API.
fn add_compatible(shown: &mut Attributes, path: &str) {
    for (name, value) in shown.iter_mut() {
        let is_time = name.starts_with("date_") || name.ends_with("_time");
        if let Some(mail) = value.as_str().filter(|_| is_time).and_then(clock::mail) {
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
    fn facts_are_shown_and_taken_in_the_words_of_the_collection() {
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
