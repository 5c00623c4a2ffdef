// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `projects`.

use crate::generated::schemas::projects;
use crate::operations::schema::{Field, NumberRule, Schema};
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/projects`
pub(crate) static CREATE: Operation = Operation {
    name: "projects.create",
    method: Method::Post,
    path: "/api/projects",
    auth: Auth::Basic,
    scopes: &["management"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&projects::PROJECTS_CREATE_PROJECT_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/projects/{id}`
pub(crate) static DELETE: Operation = Operation {
    name: "projects.delete",
    method: Method::Delete,
    path: "/api/projects/{id}",
    auth: Auth::Basic,
    scopes: &["management"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/projects/{id}`
pub(crate) static GET: Operation = Operation {
    name: "projects.get",
    method: Method::Get,
    path: "/api/projects/{id}",
    auth: Auth::Basic,
    scopes: &["management"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/projects`
pub(crate) static LIST: Operation = Operation {
    name: "projects.list",
    method: Method::Get,
    path: "/api/projects",
    auth: Auth::Basic,
    scopes: &["management"],
    query: &[
        Field::optional("name", Schema::TEXT),
        Field::optional(
            "page_size",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("page_token", Schema::TEXT),
        Field::optional(
            "page_number",
            Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
        ),
    ],
    body: None,
    paging: Paging::Links,
};

/// `POST /api/projects/{id}/signing-key/rotate`
pub(crate) static ROTATE_SIGNING_KEY: Operation = Operation {
    name: "projects.rotateSigningKey",
    method: Method::Post,
    path: "/api/projects/{id}/signing-key/rotate",
    auth: Auth::Basic,
    scopes: &["management"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `PATCH /api/projects/{id}`
pub(crate) static UPDATE: Operation = Operation {
    name: "projects.update",
    method: Method::Patch,
    path: "/api/projects/{id}",
    auth: Auth::Basic,
    scopes: &["management"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&projects::PROJECTS_UPDATE_PROJECT_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};
