//! Pagination: the link to the next page, in both styles, and the detection of cycles.

use std::collections::HashSet;

use serde::Deserialize;
use serde_json::Value;

use crate::operations::Paging;
use crate::request::encode::link;

#[derive(Deserialize)]
struct Envelope {
    #[serde(default)]
    links: Option<Links>,
    #[serde(default)]
    next_page_uri: Option<Value>,
}

#[derive(Deserialize)]
struct Links {
    #[serde(default)]
    next: Option<Value>,
}

/// The link to the next page as the server sent it: a path or a URL. `None` on the last page, and
/// for operations that are not lists.
///
/// A page without items may have a link: only the absence of a link, or `false`, ends the list. A
/// link of another type is returned as JSON, which is no valid link, so that it does not end the
/// list without an error.
pub fn next_link(paging: Paging, body: &[u8]) -> Option<String> {
    let envelope = || serde_json::from_slice::<Envelope>(body).ok();
    let link = match paging {
        Paging::Links => envelope()?.links?.next,
        Paging::NextPageUri(_) => envelope()?.next_page_uri,
        Paging::None | Paging::Whole => None,
    };
    let link = match link? {
        Value::String(link) => link,
        Value::Bool(false) => return None,
        other => other.to_string(),
    };
    Some(link).filter(|link| !link.is_empty())
}

/// The field that holds the items of a page.
pub fn items_field(paging: Paging) -> Option<&'static str> {
    match paging {
        Paging::Links | Paging::Whole => Some("data"),
        Paging::NextPageUri(field) => Some(field),
        Paging::None => None,
    }
}

/// The page links that one traversal of a list has followed. A server that returns the same link
/// twice would cause an endless loop. Two links with the same path and query lead to the same page,
/// even if they name different hosts or only one of them is escaped.
#[derive(Clone, Debug, Default)]
pub struct SeenLinks(HashSet<String>);

impl SeenLinks {
    /// Records a link. Returns false if it was followed before: the traversal must end with an
    /// error (`repeated_page_link`).
    #[must_use]
    pub fn follow(&mut self, link: &str) -> bool {
        self.0.insert(link::target(link).unwrap_or_else(|_| link.to_owned()))
    }
}
