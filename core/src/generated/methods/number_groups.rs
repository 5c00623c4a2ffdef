// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `numberGroups`.

use signalwire_models::number_groups;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, Page, RequestBuilder};

/// Methods of `numberGroups`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::number_groups::ListNumberGroups;
///
/// let mut items = client.number_groups().list(&ListNumberGroups::default()).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct NumberGroups<'a>(pub(super) &'a Client);

impl NumberGroups<'_> {
    /// Adds a phone number to a number group.
    ///
    /// `POST /api/relay/rest/number_groups/{NumberGroupId}/number_group_memberships`. Requires the
    /// scope `numbers`.
    #[inline]
    pub fn add_membership(
        self,
        number_group_id: &str,
        body: &number_groups::AddNumberGroupMembershipRequest,
    ) -> RequestBuilder<number_groups::NumberGroupMembershipResponse> {
        RequestBuilder::value(
            self.0,
            &operations::number_groups::ADD_MEMBERSHIP,
            &[number_group_id],
            Input::body(body),
        )
    }

    /// Creates a number group: a pool of phone numbers from which messages are sent.
    ///
    /// `POST /api/relay/rest/number_groups`. Requires the scope `numbers`.
    #[inline]
    pub fn create(
        self,
        body: &number_groups::CreateNumberGroupRequest,
    ) -> RequestBuilder<number_groups::NumberGroupResponse> {
        RequestBuilder::value(self.0, &operations::number_groups::CREATE, &[], Input::body(body))
    }

    /// Permanently deletes a number group.
    ///
    /// `DELETE /api/relay/rest/number_groups/{id}`. Requires the scope `numbers`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::number_groups::DELETE, &[id], Input::none())
    }

    /// Takes a phone number out of a number group.
    ///
    /// `DELETE /api/relay/rest/number_group_memberships/{id}`. Requires the scope `numbers`.
    #[inline]
    pub fn delete_membership(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::number_groups::DELETE_MEMBERSHIP, &[id], Input::none())
    }

    /// Reads one number group.
    ///
    /// `GET /api/relay/rest/number_groups/{id}`. Requires the scope `numbers`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<number_groups::NumberGroupResponse> {
        RequestBuilder::value(self.0, &operations::number_groups::GET, &[id], Input::none())
    }

    /// Reads one membership: which phone number belongs to which number group.
    ///
    /// `GET /api/relay/rest/number_group_memberships/{id}`. Requires the scope `numbers`.
    #[inline]
    pub fn get_membership(self, id: &str) -> RequestBuilder<number_groups::NumberGroupMembershipResponse> {
        RequestBuilder::value(self.0, &operations::number_groups::GET_MEMBERSHIP, &[id], Input::none())
    }

    /// Lists the number groups of the project, page by page; they can be filtered by name.
    ///
    /// `GET /api/relay/rest/number_groups`. Requires the scope `numbers`.
    #[inline]
    pub fn list(
        self,
        query: &number_groups::ListNumberGroups,
    ) -> RequestBuilder<Page<number_groups::NumberGroup>> {
        RequestBuilder::page(self.0, &operations::number_groups::LIST, &[], Input::query(query))
    }

    /// Lists the phone numbers of a number group, page by page.
    ///
    /// `GET /api/relay/rest/number_groups/{NumberGroupId}/number_group_memberships`. Requires the
    /// scope `numbers`.
    #[inline]
    pub fn list_memberships(
        self,
        number_group_id: &str,
        query: &number_groups::ListNumberGroupMemberships,
    ) -> RequestBuilder<Page<number_groups::NumberGroupMembership>> {
        RequestBuilder::page(
            self.0,
            &operations::number_groups::LIST_MEMBERSHIPS,
            &[number_group_id],
            Input::query(query),
        )
    }

    /// Changes the name of a number group, or whether a recipient always sees the same sender.
    ///
    /// `PUT /api/relay/rest/number_groups/{id}`. Requires the scope `numbers`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &number_groups::UpdateNumberGroupRequest,
    ) -> RequestBuilder<number_groups::NumberGroupResponse> {
        RequestBuilder::value(self.0, &operations::number_groups::UPDATE, &[id], Input::body(body))
    }
}
