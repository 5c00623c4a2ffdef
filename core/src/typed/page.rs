//! Pages of lists.

use std::fmt;

use serde_json::{Map, Value, from_slice};
use signalwire_models::FromJson;

use super::call_context::CallContext;
use super::fetcher::{Fetched, Fetcher, Pager};
use super::items::Items;
use super::pages::Pages;
use crate::call::Response;
use crate::error::Error;
use crate::page::items_field;

/// A page of a list, with access to the next one.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// The items, without those in `undecoded`.
    pub data: Vec<T>,
    /// Items that cannot be decoded, with their index among all items of the page.
    pub undecoded: Vec<Undecoded>,
    /// The other fields of the response: `links`, or the counts and links of a compatibility list.
    pub meta: Map<String, Value>,
    /// The link to the next page as the server sent it.
    next_link: Option<String>,
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

impl<T: FromJson> Page<T> {
    /// Reads the first page of a list.
    pub(super) fn first(response: Response, context: &CallContext) -> Result<Self, Error> {
        Self::read(Fetched::new(response, Pager::new(context.clone())))
    }

    pub(super) fn read(Fetched { response, next_link, pager }: Fetched) -> Result<Self, Error> {
        let (items, meta, head) = split(response, &pager.context)?;
        let (mut data, mut undecoded) = (Vec::with_capacity(items.len()), Vec::new());
        for (index, item) in items.into_iter().enumerate() {
            match T::from_json(item) {
                Ok(item) => data.push(item),
                Err(value) => undecoded.push(Undecoded { index, value }),
            }
        }
        Ok(Self { data, undecoded, meta, next_link, head, pager })
    }

    /// Whether the server sent a link to a next page, which may be empty.
    pub fn has_next(&self) -> bool {
        self.next_link.is_some()
    }

    /// The number of this page, from 0. Only the lists of the Compatibility API have it.
    pub fn page_number(&self) -> Option<u64> {
        self.meta.get("page").and_then(Value::as_u64)
    }

    /// The maximum number of items per page. Only the lists of the Compatibility API have it.
    pub fn page_size(&self) -> Option<u64> {
        self.meta.get("page_size").and_then(Value::as_u64)
    }

    /// Fetches the next page; `None` after the last one. A page without items may have a next one.
    ///
    /// In addition to the errors of any call: `repeated_page_link` if the server returns the same
    /// link twice, which would cause an endless loop, and `invalid_page_link` if a link is neither
    /// a path nor an http(s) URL.
    pub async fn next_page(&self) -> Result<Option<Self>, Error> {
        let Some(link) = &self.next_link else { return Ok(None) };
        let mut pager = self.pager.clone();
        let response = pager.follow(link.clone())?.send().await?;
        Self::read(Fetched::new(response, pager)).map(Some)
    }

    /// Returns a stream of the items of this page and all following ones.
    pub fn into_stream(self) -> Items<T> {
        let pages = Pages::of(Fetcher::after(self.pager.clone(), self.next_link.clone()));
        Items::after(self, pages)
    }

    /// The error for an item that cannot be decoded.
    pub(super) fn undecoded_item(&self, Undecoded { index, value }: &Undecoded) -> Error {
        let context = &self.pager.context;
        let reason = format!("{}[{index}] is not {}", field(context), T::expected());
        let body = value.to_string().into_bytes();
        context.unexpected_shape(Response { body, ..self.head.clone() }, &reason)
    }
}

/// The field that contains the items.
fn field(context: &CallContext) -> &'static str {
    items_field(context.operation.paging).unwrap_or("data")
}

/// The items, the other fields, and the response without its body.
type Parts = (Vec<Value>, Map<String, Value>, Response);

/// Splits a response.
fn split(mut response: Response, context: &CallContext) -> Result<Parts, Error> {
    let name = field(context);
    let mut meta = match from_slice::<Value>(&response.body) {
        Ok(Value::Object(fields)) => fields,
        Ok(_) => Map::new(),
        Err(_) => return Err(context.invalid_json(response)),
    };
    let Some(Value::Array(items)) = meta.remove(name) else {
        return Err(context.unexpected_shape(response, &format!("the response has no list `{name}`")));
    };
    response.body = Vec::new();
    Ok((items, meta, response))
}
