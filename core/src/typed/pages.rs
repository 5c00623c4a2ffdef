//! A stream of pages.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use signalwire_models::FromJson;

use super::fetcher::Fetcher;
use super::page::Page;
use super::request::Request;
use crate::error::Error;

/// A stream of the pages of a list. It ends after the last page and after an error.
///
/// The errors are those of [`Page::next_page`].
#[must_use = "streams do nothing unless polled"]
pub struct Pages<T> {
    fetcher: Fetcher,
    page: PhantomData<fn() -> Page<T>>,
}

impl<T: FromJson> Pages<T> {
    pub(super) fn new(first: Request) -> Self {
        Self::of(Fetcher::new(first))
    }

    pub(super) fn of(fetcher: Fetcher) -> Self {
        Self { fetcher, page: PhantomData }
    }

    /// Returns the next page, for a program without `TryStreamExt`. `None` after the last page.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>, Error> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await.transpose()
    }
}

impl<T: FromJson> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let fetched = ready!(self.fetcher.poll_next(cx));
        let page = fetched.map(|fetched| fetched.and_then(Page::read));
        if let Some(Err(_)) = page {
            self.fetcher.end();
        }
        Poll::Ready(page)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}
