//! Fetches the pages of a list, one after the other.

use std::task::{Context, Poll};

use super::call_context::CallContext;
use super::request::{BoxFuture, Request};
use crate::call::Response;
use crate::error::{DecodeError, Error, ErrorCode};
use crate::page::{SeenLinks, next_link};

/// A list between 2 pages: its context, and the links that were followed.
#[derive(Clone, Debug)]
pub(super) struct Pager {
    pub context: CallContext,
    seen_links: SeenLinks,
}

impl Pager {
    pub fn new(context: CallContext) -> Self {
        Self { context, seen_links: SeenLinks::default() }
    }

    /// The link of a response to the next page.
    fn next_link(&self, response: &Response) -> Option<String> {
        next_link(self.context.operation.paging, &response.body)
    }

    /// The request of the page that a link leads to. Fails if the link was followed before.
    pub fn follow(&mut self, link: String) -> Result<Request, Error> {
        if !self.seen_links.follow(&link) {
            let reason = "the server returned the same link to the next page twice";
            let error =
                DecodeError::new(self.context.operation, ErrorCode::RepeatedPageLink, reason, None, 0);
            return Err(Error::Decode(Box::new(error)));
        }
        Ok(Request::of_link(self.context.clone(), link))
    }
}

/// A response with its link to the next page, and the state of the list before that page.
pub(super) struct Fetched {
    pub response: Response,
    pub next_link: Option<String>,
    pub pager: Pager,
}

impl Fetched {
    pub fn new(response: Response, pager: Pager) -> Self {
        Self { next_link: pager.next_link(&response), response, pager }
    }
}

/// A stream of the responses of a list, without the type of the items.
pub(super) struct Fetcher {
    state: State,
    pager: Pager,
}

enum State {
    /// The next request, or the error that ends the list.
    Idle(Box<Result<Request, Error>>),
    Fetching(BoxFuture<(Request, Result<Response, Error>)>),
    Ended,
}

impl Fetcher {
    pub fn new(first: Request) -> Self {
        Self { pager: Pager::new(first.context.clone()), state: State::Idle(Box::new(Ok(first))) }
    }

    /// Continues with the page that a link leads to, if there is one.
    pub fn after(mut pager: Pager, link: Option<String>) -> Self {
        let state = link.map_or(State::Ended, |link| State::Idle(Box::new(pager.follow(link))));
        Self { state, pager }
    }

    /// Returns the next response. There is none after an error.
    pub fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Fetched, Error>>> {
        loop {
            match std::mem::replace(&mut self.state, State::Ended) {
                State::Ended => return Poll::Ready(None),
                State::Idle(next) => match *next {
                    Ok(request) => self.state = State::Fetching(fetch(request)),
                    Err(error) => return Poll::Ready(Some(Err(error))),
                },
                State::Fetching(mut future) => {
                    let Poll::Ready((request, response)) = future.as_mut().poll(cx) else {
                        self.state = State::Fetching(future);
                        return Poll::Pending;
                    };
                    return Poll::Ready(Some(response.map(|response| self.fetched(request, response))));
                }
            }
        }
    }

    /// Ends the list: there is no further response.
    pub fn end(&mut self) {
        self.state = State::Ended;
    }

    /// Prepares the request after this response. The future that cancels the call is kept.
    fn fetched(&mut self, request: Request, response: Response) -> Fetched {
        let fetched = Fetched::new(response, self.pager.clone());
        if let Some(link) = fetched.next_link.clone() {
            let next = self.pager.follow(link).map(|next| next.cancel_on(request.into_cancel()));
            self.state = State::Idle(Box::new(next));
        }
        fetched
    }
}

fn fetch(mut request: Request) -> BoxFuture<(Request, Result<Response, Error>)> {
    Box::pin(async move {
        let response = request.send().await;
        (request, response)
    })
}
