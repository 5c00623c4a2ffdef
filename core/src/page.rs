//! How a list goes on: the link to the next page, in both styles, and the guard against going round
//! in circles.

use std::collections::HashSet;

use serde::Deserialize;

use crate::operations::Paging;
use crate::request::encode::link;

#[derive(Deserialize)]
struct Envelope {
    #[serde(default)]
    links: Option<Links>,
    #[serde(default)]
    next_page_uri: Option<String>,
}

#[derive(Deserialize)]
struct Links {
    #[serde(default)]
    next: Option<String>,
}

/// The link to the next page, as the server wrote it: a path or a URL. `None` on the last page, and
/// for what is not a list.
///
/// A page without items may have one: only its absence is the end.
pub fn next_link(paging: Paging, body: &[u8]) -> Option<String> {
    let envelope = || serde_json::from_slice::<Envelope>(body).ok();
    let link = match paging {
        Paging::Links => envelope()?.links?.next,
        Paging::NextPageUri(_) => envelope()?.next_page_uri,
        Paging::None | Paging::Whole => None,
    };
    link.filter(|link| !link.is_empty())
}

/// The field that holds the items of a page.
pub fn items_field(paging: Paging) -> Option<&'static str> {
    match paging {
        Paging::Links | Paging::Whole => Some("data"),
        Paging::NextPageUri(field) => Some(field),
        Paging::None => None,
    }
}

/// The pages that one walk through a list has requested. A server that links to one twice would
/// keep the walk going for ever. Two links with the same path and query lead to the same page, also
/// where they name different hosts or only one of them is escaped.
#[derive(Clone, Debug, Default)]
pub struct SeenLinks(HashSet<String>);

impl SeenLinks {
    /// Notes a link. False if it was followed before: the walk must end with an error
    /// (`repeated_page_link`).
    #[must_use]
    pub fn follow(&mut self, link: &str) -> bool {
        self.0.insert(link::target(link).unwrap_or_else(|_| link.to_owned()))
    }
}
