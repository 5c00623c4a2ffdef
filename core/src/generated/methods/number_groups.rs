// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `numberGroups`.

use signalwire_models::number_groups;

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, Page, ScopedClient};

/// Methods of `numberGroups`.
#[derive(Clone, Copy, Debug)]
pub struct NumberGroups<'a>(pub(super) ScopedClient<'a>);

impl<'a> NumberGroups<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Adds a phone number to a number group.
    ///
    /// `POST /api/relay/rest/number_groups/{NumberGroupId}/number_group_memberships`. Requires the
    /// scope `numbers`.
    pub async fn add_membership(
        self,
        number_group_id: &str,
        body: &number_groups::AddNumberGroupMembershipRequest,
    ) -> Result<number_groups::NumberGroupMembershipResponse, Error> {
        self.0.one(&operations::number_groups::ADD_MEMBERSHIP, &[number_group_id], Input::body(body)).await
    }

    /// Creates a number group: a pool of phone numbers from which messages are sent.
    ///
    /// `POST /api/relay/rest/number_groups`. Requires the scope `numbers`.
    pub async fn create(
        self,
        body: &number_groups::CreateNumberGroupRequest,
    ) -> Result<number_groups::NumberGroupResponse, Error> {
        self.0.one(&operations::number_groups::CREATE, &[], Input::body(body)).await
    }

    /// Permanently deletes a number group.
    ///
    /// `DELETE /api/relay/rest/number_groups/{id}`. Requires the scope `numbers`.
    pub async fn delete(self, id: &str) -> Result<(), Error> {
        self.0.nothing(&operations::number_groups::DELETE, &[id], Input::none()).await
    }

    /// Takes a phone number out of a number group.
    ///
    /// `DELETE /api/relay/rest/number_group_memberships/{id}`. Requires the scope `numbers`.
    pub async fn delete_membership(self, id: &str) -> Result<(), Error> {
        self.0.nothing(&operations::number_groups::DELETE_MEMBERSHIP, &[id], Input::none()).await
    }

    /// Reads one number group.
    ///
    /// `GET /api/relay/rest/number_groups/{id}`. Requires the scope `numbers`.
    pub async fn get(self, id: &str) -> Result<number_groups::NumberGroupResponse, Error> {
        self.0.one(&operations::number_groups::GET, &[id], Input::none()).await
    }

    /// Reads one membership: which phone number belongs to which number group.
    ///
    /// `GET /api/relay/rest/number_group_memberships/{id}`. Requires the scope `numbers`.
    pub async fn get_membership(
        self,
        id: &str,
    ) -> Result<number_groups::NumberGroupMembershipResponse, Error> {
        self.0.one(&operations::number_groups::GET_MEMBERSHIP, &[id], Input::none()).await
    }

    /// Lists the number groups of the project, page by page; they can be filtered by name.
    ///
    /// `GET /api/relay/rest/number_groups`. Requires the scope `numbers`.
    pub async fn list(
        self,
        query: &number_groups::ListNumberGroups,
    ) -> Result<Page<number_groups::NumberGroup>, Error> {
        self.0.page(&operations::number_groups::LIST, &[], Input::query(query)).await
    }

    /// Lists the phone numbers of a number group, page by page.
    ///
    /// `GET /api/relay/rest/number_groups/{NumberGroupId}/number_group_memberships`. Requires the
    /// scope `numbers`.
    pub async fn list_memberships(
        self,
        number_group_id: &str,
        query: &number_groups::ListNumberGroupMemberships,
    ) -> Result<Page<number_groups::NumberGroupMembership>, Error> {
        self.0
            .page(&operations::number_groups::LIST_MEMBERSHIPS, &[number_group_id], Input::query(query))
            .await
    }

    /// Changes the name of a number group, or whether a recipient always sees the same sender.
    ///
    /// `PUT /api/relay/rest/number_groups/{id}`. Requires the scope `numbers`.
    pub async fn update(
        self,
        id: &str,
        body: &number_groups::UpdateNumberGroupRequest,
    ) -> Result<number_groups::NumberGroupResponse, Error> {
        self.0.one(&operations::number_groups::UPDATE, &[id], Input::body(body)).await
    }
}
