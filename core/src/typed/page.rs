//! Paginated lists.

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

/// A page of a list, with access to the next one.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// The items, without those in `undecoded`.
    pub data: Vec<T>,
    /// Items that cannot be decoded, with their index among all items of the page.
    pub undecoded: Vec<Undecoded>,
    /// The other fields of the response: `links`, or the counts and links of a compatibility list.
    pub rest: Map<String, Value>,
    /// The link to the next page as the server sent it.
    next: Option<String>,
    /// The response without its body.
    head: Response,
    pager: Pager,
}

/// An item that cannot be decoded, such as one without an id. `Debug` does not show the value,
/// which may hold a secret.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

/// The state that the pages of one list share.
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

    /// The field that contains the items.
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
    pub(super) fn read(mut response: Response, pager: Pager) -> Result<Self, Error> {
        let name = pager.items();
        let next = next_link(pager.operation.paging, &response.body);
        let mut rest = match from_slice::<Value>(&response.body) {
            Ok(Value::Object(fields)) => fields,
            Ok(_) => Map::new(),
            Err(_) => return Err(pager.client.invalid_json(pager.operation, response)),
        };
        let Some(Value::Array(items)) = rest.remove(name) else {
            let reason = format!("the response has no list `{name}`");
            return Err(pager.client.unexpected_shape(pager.operation, response, &reason));
        };
        response.body = Vec::new();
        let mut page = Self {
            data: Vec::with_capacity(items.len()),
            undecoded: Vec::new(),
            rest,
            next,
            head: response,
            pager,
        };
        for (index, item) in items.into_iter().enumerate() {
            match T::from_json(item) {
                Ok(item) => page.data.push(item),
                Err(value) => page.undecoded.push(Undecoded { index, value }),
            }
        }
        Ok(page)
    }

    /// Whether the server sent a link to a next page, which may be empty.
    pub fn has_next(&self) -> bool {
        self.next.is_some()
    }

    /// Fetches the next page; `None` after the last one. A page without items may have a next one.
    ///
    /// In addition to the errors of any call: `repeated_page_link` if the server returns the same
    /// link twice, which would cause an endless loop, and `invalid_page_link` if a link is neither
    /// a path nor an http(s) URL.
    pub async fn next_page(&self) -> Result<Option<Self>, Error> {
        let Some(link) = &self.next else { return Ok(None) };
        let mut pager = self.pager.clone();
        if !pager.seen_links.follow(link) {
            let reason = "the server returned the same link to the next page twice";
            return Err(Error::Decode(Box::new(DecodeError::new(
                pager.operation,
                "repeated_page_link",
                reason,
                None,
                0,
            ))));
        }
        let args = Args { next: Some(link.clone()), options: pager.options.clone(), ..Args::default() };
        let response = pager.client.call(pager.operation, &args).await?;
        Self::read(response, pager).map(Some)
    }

    /// The items of this page and all following ones.
    pub fn into_items(self) -> Items<T> {
        Items::of(self)
    }

    fn undecoded(&self, Undecoded { index, value }: &Undecoded) -> Error {
        let Pager { client, operation, .. } = &self.pager;
        let reason = format!("{}[{index}] is not {}", self.pager.items(), T::expected());
        let body = value.to_string().into_bytes();
        client.unexpected_shape(operation, Response { body, ..self.head.clone() }, &reason)
    }
}

/// The items of a list, page after page.
#[derive(Debug)]
pub struct Items<T> {
    decoded: vec::IntoIter<T>,
    undecoded: vec::IntoIter<Undecoded>,
    page: Page<T>,
}

impl<T: FromJson> Items<T> {
    fn of(mut page: Page<T>) -> Self {
        let decoded = std::mem::take(&mut page.data).into_iter();
        let undecoded = std::mem::take(&mut page.undecoded).into_iter();
        Self { decoded, undecoded, page }
    }

    /// Returns the next item, and fetches the next page when the current one is exhausted. `None`
    /// after the last item of the last page.
    ///
    /// An item that cannot be decoded is an error (`unexpected_shape`) after the other items of its
    /// page. The body of the response in the error is that item. The method can be called again
    /// after an error: it continues after such an item, and fetches a failed page again.
    pub async fn next_item(&mut self) -> Result<Option<T>, Error> {
        loop {
            if let Some(item) = self.decoded.next() {
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
