//! Lists that come in pages.

use std::fmt;
use std::vec;

use serde_json::{Map, Value, from_slice};
use signalwire_models::FromJson;

use crate::call::Response;
use crate::client::Client;
use crate::error::{DecodeError, Error};
use crate::operations::Operation;
use crate::page::{SeenLinks, items_field, next_link};
use crate::request::args::{Args, RequestOptions};

/// A page of a list, and the way to the next one.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// The items, without those in `undecoded`.
    pub data: Vec<T>,
    /// Items that are not of the type, with their index among all items of the page.
    pub undecoded: Vec<Undecoded>,
    /// What else the answer holds: `links`, or the counts and links of a compatibility list.
    pub rest: Map<String, Value>,
    /// The link to the next page as the server wrote it.
    next: Option<String>,
    /// The answer without its body.
    head: Response,
    walk: Pager,
}

/// An item that cannot be decoded, such as one without an id. `Debug` does not show the value,
/// which may hold a secret.
#[derive(Clone, PartialEq)]
pub struct Undecoded {
    /// The position among the items of the page, from 0.
    pub index: usize,
    /// The item as the server sent it.
    pub value: Value,
}

impl fmt::Debug for Undecoded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Undecoded").field("index", &self.index).finish_non_exhaustive()
    }
}

/// What the pages of one list share.
#[derive(Clone)]
pub(super) struct Pager {
    client: Client,
    operation: &'static Operation,
    options: RequestOptions,
    seen_links: SeenLinks,
}

impl Pager {
    pub fn new(client: Client, operation: &'static Operation, options: RequestOptions) -> Self {
        Self { client, operation, options, seen_links: SeenLinks::default() }
    }

    /// The field that holds the items.
    fn items(&self) -> &'static str {
        items_field(self.operation.paging).unwrap_or("data")
    }
}

impl fmt::Debug for Pager {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pager").field("operation", &self.operation.name).finish_non_exhaustive()
    }
}

impl<T: FromJson> Page<T> {
    pub(super) fn read(mut answer: Response, walk: Pager) -> Result<Self, Error> {
        let name = walk.items();
        let next = next_link(walk.operation.paging, &answer.body);
        let mut rest = match from_slice::<Value>(&answer.body) {
            Ok(Value::Object(fields)) => fields,
            Ok(_) => Map::new(),
            Err(_) => return Err(walk.client.invalid_json(walk.operation, answer)),
        };
        let Some(Value::Array(items)) = rest.remove(name) else {
            let reason = format!("the answer has no list `{name}`");
            return Err(walk.client.unexpected_shape(walk.operation, answer, &reason));
        };
        answer.body = Vec::new();
        let mut page = Self {
            data: Vec::with_capacity(items.len()),
            undecoded: Vec::new(),
            rest,
            next,
            head: answer,
            walk,
        };
        for (index, item) in items.into_iter().enumerate() {
            match T::from_json(item) {
                Ok(item) => page.data.push(item),
                Err(value) => page.undecoded.push(Undecoded { index, value }),
            }
        }
        Ok(page)
    }

    /// Whether the server has named a next page. It may turn out to be empty.
    pub fn has_next(&self) -> bool {
        self.next.is_some()
    }

    /// Fetches the next page; `None` after the last one. A page without items may have a next one.
    ///
    /// Besides the errors of any call: `repeated_page_link` when the server gives a link for the
    /// second time, which would go on for ever, and `invalid_page_link` when a link is neither a
    /// path nor an http(s) URL.
    pub async fn next_page(&self) -> Result<Option<Self>, Error> {
        let Some(link) = &self.next else { return Ok(None) };
        let mut walk = self.walk.clone();
        if !walk.seen_links.follow(link) {
            let reason = "the server gave a link to the next page for the second time";
            return Err(Error::Decode(Box::new(DecodeError::new(
                walk.operation,
                "repeated_page_link",
                reason,
                None,
                0,
            ))));
        }
        let args = Args { next: Some(link.clone()), options: walk.options.clone(), ..Args::default() };
        let answer = walk.client.call(walk.operation, &args).await?;
        Self::read(answer, walk).map(Some)
    }

    /// The items of this page and all that follow, one by one.
    pub fn into_items(self) -> Items<T> {
        Items::of(self)
    }

    fn undecoded(&self, Undecoded { index, value }: &Undecoded) -> Error {
        let Pager { client, operation, .. } = &self.walk;
        let reason = format!("{}[{index}] is not {}", self.walk.items(), T::expected());
        let body = value.to_string().into_bytes();
        client.unexpected_shape(operation, Response { body, ..self.head.clone() }, &reason)
    }
}

/// The items of a list, page after page.
#[derive(Debug)]
pub struct Items<T> {
    left: vec::IntoIter<T>,
    undecoded: vec::IntoIter<Undecoded>,
    page: Page<T>,
}

impl<T: FromJson> Items<T> {
    fn of(mut page: Page<T>) -> Self {
        let left = std::mem::take(&mut page.data).into_iter();
        let undecoded = std::mem::take(&mut page.undecoded).into_iter();
        Self { left, undecoded, page }
    }

    /// The next item; fetches a page when one is used up. `None` after the last item of the last
    /// page.
    ///
    /// An item that cannot be decoded is an error (`unexpected_shape`) after the other items of its
    /// page. The body of the error's response is that item. After an error it can be called again:
    /// it goes on behind such an item, and fetches a page that failed again.
    pub async fn next_item(&mut self) -> Result<Option<T>, Error> {
        loop {
            if let Some(item) = self.left.next() {
                return Ok(Some(item));
            }
            if let Some(item) = self.undecoded.next() {
                return Err(self.page.undecoded(&item));
            }
            match self.page.next_page().await? {
                Some(page) => *self = Self::of(page),
                None => return Ok(None),
            }
        }
    }
}
