//! A stream of items.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use signalwire_models::FromJson;

use super::page::{Page, Undecoded};
use super::pages::Pages;
use crate::error::Error;

/// A stream of the items of a list, page after page. It ends after the last page, and after an
/// error of [`Page::next_page`].
///
/// An item that cannot be decoded is an error (`unexpected_shape`) after the other items of its
/// page. The body of the response in the error is that item. The stream continues after such an
/// error.
#[must_use = "streams do nothing unless polled"]
pub struct Items<T> {
    decoded: vec::IntoIter<T>,
    undecoded: vec::IntoIter<Undecoded>,
    /// The current page without its items.
    page: Option<Page<T>>,
    pages: Pages<T>,
}

impl<T: FromJson> Items<T> {
    /// The items of these pages.
    pub(super) fn new(pages: Pages<T>) -> Self {
        Self { decoded: Vec::new().into_iter(), undecoded: Vec::new().into_iter(), page: None, pages }
    }

    /// The items of a page and of the following ones.
    pub(super) fn after(page: Page<T>, pages: Pages<T>) -> Self {
        let mut items = Self::new(pages);
        items.enter(page);
        items
    }

    fn enter(&mut self, mut page: Page<T>) {
        self.decoded = std::mem::take(&mut page.data).into_iter();
        self.undecoded = std::mem::take(&mut page.undecoded).into_iter();
        self.page = Some(page);
    }

    /// Returns the next item, for a program without `TryStreamExt`. `None` after the last item of
    /// the last page.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await.transpose()
    }
}

/// The items are never pinned.
impl<T> Unpin for Items<T> {}

impl<T: FromJson> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.decoded.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            if let Some(item) = self.undecoded.next()
                && let Some(page) = &self.page
            {
                return Poll::Ready(Some(Err(page.undecoded_item(&item))));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(cx)) {
                Some(Ok(page)) => self.enter(page),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("on_this_page", &self.decoded.len()).finish_non_exhaustive()
    }
}
