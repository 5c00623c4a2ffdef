// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `queues`.

use signalwire_models::queues;

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, Page, ScopedClient};

/// Methods of `queues`.
#[derive(Clone, Copy, Debug)]
pub struct Queues<'a>(pub(super) ScopedClient<'a>);

impl<'a> Queues<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates a queue in which calls wait to be answered.
    ///
    /// `POST /api/relay/rest/queues`. Requires the scope `voice`.
    pub async fn create(self, body: &queues::CreateQueueRequest) -> Result<queues::QueueResponse, Error> {
        self.0.one(&operations::queues::CREATE, &[], Input::body(body)).await
    }

    /// Permanently deletes a queue.
    ///
    /// `DELETE /api/relay/rest/queues/{id}`. Requires the scope `voice`.
    pub async fn delete(self, id: &str) -> Result<(), Error> {
        self.0.nothing(&operations::queues::DELETE, &[id], Input::none()).await
    }

    /// Reads one queue.
    ///
    /// `GET /api/relay/rest/queues/{id}`. Requires the scope `voice`.
    pub async fn get(self, id: &str) -> Result<queues::QueueResponse, Error> {
        self.0.one(&operations::queues::GET, &[id], Input::none()).await
    }

    /// Reads one call that waits in a queue.
    ///
    /// `GET /api/relay/rest/queues/{queue_id}/members/{id}`. Requires the scope `voice`.
    pub async fn get_member(self, queue_id: &str, id: &str) -> Result<queues::QueueMemberResponse, Error> {
        self.0.one(&operations::queues::GET_MEMBER, &[queue_id, id], Input::none()).await
    }

    /// Reads the call that is next in a queue.
    ///
    /// `GET /api/relay/rest/queues/{queue_id}/members/next`. Requires the scope `voice`.
    pub async fn get_next_member(self, queue_id: &str) -> Result<queues::QueueMemberResponse, Error> {
        self.0.one(&operations::queues::GET_NEXT_MEMBER, &[queue_id], Input::none()).await
    }

    /// Lists the queues of the project, page by page.
    ///
    /// `GET /api/relay/rest/queues`. Requires the scope `voice`.
    pub async fn list(self, query: &queues::ListQueues) -> Result<Page<queues::Queue>, Error> {
        self.0.page(&operations::queues::LIST, &[], Input::query(query)).await
    }

    /// Lists the calls that wait in a queue, page by page.
    ///
    /// `GET /api/relay/rest/queues/{queue_id}/members`. Requires the scope `voice`.
    pub async fn list_members(
        self,
        queue_id: &str,
        query: &queues::ListQueueMembers,
    ) -> Result<Page<queues::QueueMember>, Error> {
        self.0.page(&operations::queues::LIST_MEMBERS, &[queue_id], Input::query(query)).await
    }

    /// Changes the name or size of a queue.
    ///
    /// `PUT /api/relay/rest/queues/{id}`. Requires the scope `voice`.
    pub async fn update(
        self,
        id: &str,
        body: &queues::UpdateQueueRequest,
    ) -> Result<queues::QueueResponse, Error> {
        self.0.one(&operations::queues::UPDATE, &[id], Input::body(body)).await
    }
}
