//! The request of a typed method, before it is sent.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use signalwire_models::FromJson;

use super::call_context::CallContext;
use super::decode::{decode, discard};
use super::input::Input;
use super::items::Items;
use super::page::Page;
use super::pages::Pages;
use super::request::{BoxFuture, Request};
use super::with_response::WithResponse;
use crate::call::Response;
use crate::client::{Client, Event};
use crate::error::Error;
use crate::operations::Operation;
use crate::request::args::RequestOptions;

/// Decodes the response of a request.
type Decode<T> = fn(Response, &CallContext) -> Result<T, Error>;

/// The request of a typed method. It is sent when it is awaited:
///
/// ```no_run
/// # #[cfg(feature = "models-video")]
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use std::time::Duration;
/// use signalwire_core::models::video::CreateRoomRequest;
///
/// let body = CreateRoomRequest::new("standup");
/// let room = client.video().rooms().create(&body).await?;
///
/// let created = client
///     .video()
///     .rooms()
///     .create(&body)
///     .timeout(Duration::from_secs(10))
///     .max_retries(5)
///     .with_response()
///     .await?;
/// println!("{} {:?}", created.data.id, created.request_id);
/// # Ok(())
/// # }
/// ```
///
/// It owns its arguments, so its future can be spawned: `tokio::spawn(request.into_future())`.
/// Dropping the future cancels the call at once, also while it waits for a retry. Options that are
/// not set here are those of the client.
#[must_use = "a request is sent only when it is awaited"]
pub struct RequestBuilder<T> {
    request: Request,
    decode: Decode<T>,
}

impl<T> RequestBuilder<T> {
    fn new(
        client: &Client,
        operation: &'static Operation,
        path: &[&str],
        input: Input,
        decode: Decode<T>,
    ) -> Self {
        Self { request: Request::new(client, operation, path, input), decode }
    }

    /// Sets the timeout of the whole call, retries and waits included. For a list it is the timeout
    /// of each page.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.request.context.options.timeout = Some(timeout);
        self
    }

    /// Sets the maximum number of retries.
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.request.context.options.max_retries = Some(max_retries);
        self
    }

    /// Replaces all options, also those that [`timeout`](Self::timeout) and
    /// [`max_retries`](Self::max_retries) set.
    pub fn options(mut self, options: RequestOptions) -> Self {
        self.request.context.options = options;
        self
    }

    /// Ends the call with `Error::Abort` as soon as the future completes. The error reports whether
    /// the server may have carried out the call, which dropping the future cannot.
    ///
    /// The future also ends a stream of pages or items while it waits for a page. It does not apply
    /// to [`Page::next_page`].
    pub fn cancel_on(mut self, cancel: impl Future<Output = ()> + Send + 'static) -> Self {
        self.request = self.request.cancel_on(Some(Box::pin(cancel)));
        self
    }

    /// Calls a function for each event of the call, also for those of further pages, in addition to
    /// the function of the client. The call is suspended while the function runs, so it should
    /// return quickly.
    pub fn on_event(mut self, on_event: impl Fn(&Event) + Send + Sync + 'static) -> Self {
        self.request.context.on_event = Some(Arc::new(on_event));
        self
    }

    /// Sends the request, and returns the status, the headers, the request id and the number of
    /// attempts in addition to the decoded body.
    pub async fn with_response(self) -> Result<WithResponse<T>, Error> {
        let (response, context) = send(self.request).await?;
        let (headers, request_id) = (response.headers.clone(), response.request_id.clone());
        let head = Response { body: Vec::new(), headers, request_id, ..response };
        Ok(WithResponse::new((self.decode)(response, &context)?, head))
    }
}

impl<T: FromJson> RequestBuilder<T> {
    /// A request whose response is a value.
    pub(crate) fn value(client: &Client, operation: &'static Operation, path: &[&str], input: Input) -> Self {
        Self::new(client, operation, path, input, decode)
    }
}

impl RequestBuilder<()> {
    /// A request whose response has no body.
    pub(crate) fn nothing(
        client: &Client,
        operation: &'static Operation,
        path: &[&str],
        input: Input,
    ) -> Self {
        Self::new(client, operation, path, input, discard)
    }
}

impl<T: FromJson> RequestBuilder<Page<T>> {
    /// A request whose response is a page of a list.
    pub(crate) fn page(client: &Client, operation: &'static Operation, path: &[&str], input: Input) -> Self {
        Self::new(client, operation, path, input, Page::first)
    }

    /// Returns a stream of all pages. The first request is sent when the stream is polled.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.request)
    }

    /// Returns a stream of the items of all pages. The first request is sent when the stream is
    /// polled.
    ///
    /// ```no_run
    /// # #[cfg(feature = "models-video")]
    /// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
    /// use signalwire_core::models::video::ListRooms;
    ///
    /// let mut rooms = client.video().rooms().list(&ListRooms::default()).items();
    /// while let Some(room) = rooms.try_next().await? {
    ///     println!("{}", room.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> Items<T> {
        Items::new(self.pages())
    }
}

/// Sends a request. The future is boxed here, where it has no type parameter.
fn send(mut request: Request) -> BoxFuture<Result<(Response, CallContext), Error>> {
    Box::pin(async move { Ok((request.send().await?, request.context)) })
}

impl<T> IntoFuture for RequestBuilder<T> {
    type Output = Result<T, Error>;
    type IntoFuture = ResponseFuture<T>;

    fn into_future(self) -> ResponseFuture<T> {
        ResponseFuture { response: send(self.request), decode: self.decode }
    }
}

impl<T> fmt::Debug for RequestBuilder<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestBuilder").field("request", &self.request).finish_non_exhaustive()
    }
}

/// The future of a [`RequestBuilder`]. Dropping it cancels the call.
#[must_use = "futures do nothing unless polled"]
pub struct ResponseFuture<T> {
    response: BoxFuture<Result<(Response, CallContext), Error>>,
    decode: Decode<T>,
}

impl<T> Future for ResponseFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let (response, context) = ready!(self.response.as_mut().poll(cx))?;
        Poll::Ready((self.decode)(response, &context))
    }
}

impl<T> fmt::Debug for ResponseFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
