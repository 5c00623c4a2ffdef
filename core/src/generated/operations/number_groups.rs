// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `number_groups`.

use crate::generated::schemas::number_groups;
use crate::operations::schema::{Field, NumberRule, Schema, StringRule};
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/relay/rest/number_groups/{NumberGroupId}/number_group_memberships`
pub(crate) static ADD_MEMBERSHIP: Operation = Operation {
    name: "numberGroups.addMembership",
    method: Method::Post,
    path: "/api/relay/rest/number_groups/{NumberGroupId}/number_group_memberships",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&number_groups::ADD_NUMBER_GROUP_MEMBERSHIP_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/relay/rest/number_groups`
pub(crate) static CREATE: Operation = Operation {
    name: "numberGroups.create",
    method: Method::Post,
    path: "/api/relay/rest/number_groups",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&number_groups::CREATE_NUMBER_GROUP_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/relay/rest/number_groups/{id}`
pub(crate) static DELETE: Operation = Operation {
    name: "numberGroups.delete",
    method: Method::Delete,
    path: "/api/relay/rest/number_groups/{id}",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `DELETE /api/relay/rest/number_group_memberships/{id}`
pub(crate) static DELETE_MEMBERSHIP: Operation = Operation {
    name: "numberGroups.deleteMembership",
    method: Method::Delete,
    path: "/api/relay/rest/number_group_memberships/{id}",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/number_groups/{id}`
pub(crate) static GET: Operation = Operation {
    name: "numberGroups.get",
    method: Method::Get,
    path: "/api/relay/rest/number_groups/{id}",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/number_group_memberships/{id}`
pub(crate) static GET_MEMBERSHIP: Operation = Operation {
    name: "numberGroups.getMembership",
    method: Method::Get,
    path: "/api/relay/rest/number_group_memberships/{id}",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/number_groups`
pub(crate) static LIST: Operation = Operation {
    name: "numberGroups.list",
    method: Method::Get,
    path: "/api/relay/rest/number_groups",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[
        Field::optional(
            "filter_name",
            Schema::String(&StringRule { max_length: Some(255), ..StringRule::NONE }),
        ),
        Field::optional("page_number", Schema::INTEGER),
        Field::optional(
            "page_size",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/relay/rest/number_groups/{NumberGroupId}/number_group_memberships`
pub(crate) static LIST_MEMBERSHIPS: Operation = Operation {
    name: "numberGroups.listMemberships",
    method: Method::Get,
    path: "/api/relay/rest/number_groups/{NumberGroupId}/number_group_memberships",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional(
            "page_size",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PUT /api/relay/rest/number_groups/{id}`
pub(crate) static UPDATE: Operation = Operation {
    name: "numberGroups.update",
    method: Method::Put,
    path: "/api/relay/rest/number_groups/{id}",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&number_groups::UPDATE_NUMBER_GROUP_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};
