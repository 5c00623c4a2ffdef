//! Lists that come in pages.

use std::fmt;
use std::marker::PhantomData;
use std::vec;

use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value};

use super::decode::decode;
use crate::answer::Answer;
use crate::args::{Args, CallOptions};
use crate::client::Client;
use crate::error::{DecodeError, Error};
use crate::operation::Operation;
use crate::page::{Trail, items_field, next_link};

/// A page of a list, and the way to the next one.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// The items.
    pub data: Vec<T>,
    /// What else the answer holds: `links`, or the counts and links of a compatibility list.
    pub rest: Map<String, Value>,
    /// The link to the next page as the server wrote it.
    next: Option<String>,
    walk: Walk,
}

/// What the pages of one list share.
#[derive(Clone)]
pub(super) struct Walk {
    client: Client,
    operation: &'static Operation,
    options: CallOptions,
    trail: Trail,
}

impl Walk {
    pub fn new(client: Client, operation: &'static Operation, options: CallOptions) -> Self {
        Self { client, operation, options, trail: Trail::default() }
    }
}

impl fmt::Debug for Walk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Walk").field("operation", &self.operation.name).finish_non_exhaustive()
    }
}

impl<T: DeserializeOwned> Page<T> {
    pub(super) fn read(answer: &Answer, walk: Walk) -> Result<Self, Error> {
        let items = items_field(walk.operation.paging).unwrap_or("data");
        let (data, rest) = decode(&walk.client, walk.operation, answer, Envelope { items, of: PhantomData })?;
        Ok(Self { data, rest, next: next_link(walk.operation.paging, &answer.body), walk })
    }

    /// Whether the server has named a next page. It may turn out to be empty.
    pub fn has_next(&self) -> bool {
        self.next.is_some()
    }

    /// Fetches the next page; `None` after the last one. A page without items may have a next one.
    ///
    /// Besides the errors of any call: `repeated_page_link` when the server gives a link for the second time,
    /// which would go on for ever, and `foreign_link` when a link leads to another origin.
    pub async fn next_page(&self) -> Result<Option<Self>, Error> {
        let Some(link) = &self.next else { return Ok(None) };
        let mut walk = self.walk.clone();
        if !walk.trail.follow(link) {
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
        Self::read(&answer, walk).map(Some)
    }

    /// The items of this page and all that follow, one by one.
    pub fn into_items(mut self) -> Items<T> {
        Items { left: std::mem::take(&mut self.data).into_iter(), page: self }
    }
}

/// The items of a list, page after page.
#[derive(Debug)]
pub struct Items<T> {
    left: vec::IntoIter<T>,
    page: Page<T>,
}

impl<T: DeserializeOwned> Items<T> {
    /// The next item; fetches a page when one is used up. `None` after the last item of the last page.
    ///
    /// After an error it can be called again and tries the same page again.
    pub async fn next_item(&mut self) -> Result<Option<T>, Error> {
        loop {
            if let Some(item) = self.left.next() {
                return Ok(Some(item));
            }
            let Some(mut page) = self.page.next_page().await? else { return Ok(None) };
            self.left = std::mem::take(&mut page.data).into_iter();
            self.page = page;
        }
    }
}

/// Reads the items of an answer into their type and keeps the rest as it is.
struct Envelope<T> {
    items: &'static str,
    of: PhantomData<T>,
}

impl<'de, T: DeserializeOwned> DeserializeSeed<'de> for Envelope<T> {
    type Value = (Vec<T>, Map<String, Value>);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: DeserializeOwned> Visitor<'de> for Envelope<T> {
    type Value = (Vec<T>, Map<String, Value>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with the list `{}`", self.items)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut data, mut rest) = (None, Map::new());
        while let Some(key) = map.next_key::<String>()? {
            if key == self.items {
                data = Some(map.next_value()?);
            } else {
                rest.insert(key, map.next_value()?);
            }
        }
        data.map(|data| (data, rest)).ok_or_else(|| serde::de::Error::missing_field(self.items))
    }
}
