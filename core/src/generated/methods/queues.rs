// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `queues`.

use signalwire_models::queues;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, Page, RequestBuilder};

/// Methods of `queues`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::queues::ListQueues;
///
/// let mut items = client.queues().list(&ListQueues::default()).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Queues<'a>(pub(super) &'a Client);

impl Queues<'_> {
    /// Creates a queue in which calls wait to be answered.
    ///
    /// `POST /api/relay/rest/queues`. Requires the scope `voice`.
    #[inline]
    pub fn create(self, body: &queues::CreateQueueRequest) -> RequestBuilder<queues::QueueResponse> {
        RequestBuilder::value(self.0, &operations::queues::CREATE, &[], Input::body(body))
    }

    /// Permanently deletes a queue.
    ///
    /// `DELETE /api/relay/rest/queues/{id}`. Requires the scope `voice`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::queues::DELETE, &[id], Input::none())
    }

    /// Reads one queue.
    ///
    /// `GET /api/relay/rest/queues/{id}`. Requires the scope `voice`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<queues::QueueResponse> {
        RequestBuilder::value(self.0, &operations::queues::GET, &[id], Input::none())
    }

    /// Reads one call that waits in a queue.
    ///
    /// `GET /api/relay/rest/queues/{queue_id}/members/{id}`. Requires the scope `voice`.
    #[inline]
    pub fn get_member(self, queue_id: &str, id: &str) -> RequestBuilder<queues::QueueMemberResponse> {
        RequestBuilder::value(self.0, &operations::queues::GET_MEMBER, &[queue_id, id], Input::none())
    }

    /// Reads the call that is next in a queue.
    ///
    /// `GET /api/relay/rest/queues/{queue_id}/members/next`. Requires the scope `voice`.
    #[inline]
    pub fn get_next_member(self, queue_id: &str) -> RequestBuilder<queues::QueueMemberResponse> {
        RequestBuilder::value(self.0, &operations::queues::GET_NEXT_MEMBER, &[queue_id], Input::none())
    }

    /// Lists the queues of the project, page by page.
    ///
    /// `GET /api/relay/rest/queues`. Requires the scope `voice`.
    #[inline]
    pub fn list(self, query: &queues::ListQueues) -> RequestBuilder<Page<queues::Queue>> {
        RequestBuilder::page(self.0, &operations::queues::LIST, &[], Input::query(query))
    }

    /// Lists the calls that wait in a queue, page by page.
    ///
    /// `GET /api/relay/rest/queues/{queue_id}/members`. Requires the scope `voice`.
    #[inline]
    pub fn list_members(
        self,
        queue_id: &str,
        query: &queues::ListQueueMembers,
    ) -> RequestBuilder<Page<queues::QueueMember>> {
        RequestBuilder::page(self.0, &operations::queues::LIST_MEMBERS, &[queue_id], Input::query(query))
    }

    /// Changes the name or size of a queue.
    ///
    /// `PUT /api/relay/rest/queues/{id}`. Requires the scope `voice`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &queues::UpdateQueueRequest,
    ) -> RequestBuilder<queues::QueueResponse> {
        RequestBuilder::value(self.0, &operations::queues::UPDATE, &[id], Input::body(body))
    }
}
