// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `domain_applications`.

use crate::generated::schemas::domain_applications;
use crate::operations::schema::{Field, NumberRule, Schema};
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/relay/rest/domain_applications`
pub(crate) static CREATE: Operation = Operation {
    name: "domainApplications.create",
    method: Method::Post,
    path: "/api/relay/rest/domain_applications",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&domain_applications::CREATE_DOMAIN_APPLICATION_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/relay/rest/domain_applications/{id}`
pub(crate) static DELETE: Operation = Operation {
    name: "domainApplications.delete",
    method: Method::Delete,
    path: "/api/relay/rest/domain_applications/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/domain_applications/{id}`
pub(crate) static GET: Operation = Operation {
    name: "domainApplications.get",
    method: Method::Get,
    path: "/api/relay/rest/domain_applications/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/domain_applications`
pub(crate) static LIST: Operation = Operation {
    name: "domainApplications.list",
    method: Method::Get,
    path: "/api/relay/rest/domain_applications",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax"],
    query: &[
        Field::optional("filter_domain", Schema::TEXT),
        Field::optional("filter_name", Schema::TEXT),
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

/// `PUT /api/relay/rest/domain_applications/{id}`
pub(crate) static UPDATE: Operation = Operation {
    name: "domainApplications.update",
    method: Method::Put,
    path: "/api/relay/rest/domain_applications/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&domain_applications::UPDATE_DOMAIN_APPLICATION_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};
