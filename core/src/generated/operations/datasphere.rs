// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `datasphere`.

use crate::generated::schemas::datasphere;
use crate::operations::schema::{Field, NumberRule, Schema};
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/datasphere/documents`
pub(crate) static DOCUMENTS_CREATE: Operation = Operation {
    name: "datasphere.documents.create",
    method: Method::Post,
    path: "/api/datasphere/documents",
    auth: Auth::Basic,
    scopes: &["datasphere"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&datasphere::DATASPHERE_DOCUMENT_CREATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/datasphere/documents/{id}`
pub(crate) static DOCUMENTS_DELETE: Operation = Operation {
    name: "datasphere.documents.delete",
    method: Method::Delete,
    path: "/api/datasphere/documents/{id}",
    auth: Auth::Basic,
    scopes: &["datasphere"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `DELETE /api/datasphere/documents/{documentId}/chunks/{chunkId}`
pub(crate) static DOCUMENTS_DELETE_CHUNK: Operation = Operation {
    name: "datasphere.documents.deleteChunk",
    method: Method::Delete,
    path: "/api/datasphere/documents/{documentId}/chunks/{chunkId}",
    auth: Auth::Basic,
    scopes: &["datasphere"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/datasphere/documents/{id}`
pub(crate) static DOCUMENTS_GET: Operation = Operation {
    name: "datasphere.documents.get",
    method: Method::Get,
    path: "/api/datasphere/documents/{id}",
    auth: Auth::Basic,
    scopes: &["datasphere"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/datasphere/documents/{documentId}/chunks/{chunkId}`
pub(crate) static DOCUMENTS_GET_CHUNK: Operation = Operation {
    name: "datasphere.documents.getChunk",
    method: Method::Get,
    path: "/api/datasphere/documents/{documentId}/chunks/{chunkId}",
    auth: Auth::Basic,
    scopes: &["datasphere"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/datasphere/documents`
pub(crate) static DOCUMENTS_LIST: Operation = Operation {
    name: "datasphere.documents.list",
    method: Method::Get,
    path: "/api/datasphere/documents",
    auth: Auth::Basic,
    scopes: &["datasphere"],
    query: &[
        Field::optional(
            "page_number",
            Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
        ),
        Field::optional(
            "page_size",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/datasphere/documents/{documentId}/chunks`
pub(crate) static DOCUMENTS_LIST_CHUNKS: Operation = Operation {
    name: "datasphere.documents.listChunks",
    method: Method::Get,
    path: "/api/datasphere/documents/{documentId}/chunks",
    auth: Auth::Basic,
    scopes: &["datasphere"],
    query: &[
        Field::optional(
            "page_number",
            Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
        ),
        Field::optional(
            "page_size",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `POST /api/datasphere/documents/search`
pub(crate) static DOCUMENTS_SEARCH: Operation = Operation {
    name: "datasphere.documents.search",
    method: Method::Post,
    path: "/api/datasphere/documents/search",
    auth: Auth::Basic,
    scopes: &["datasphere"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&datasphere::DATASPHERE_DOCUMENT_SEARCH_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `PATCH /api/datasphere/documents/{id}`
pub(crate) static DOCUMENTS_UPDATE: Operation = Operation {
    name: "datasphere.documents.update",
    method: Method::Patch,
    path: "/api/datasphere/documents/{id}",
    auth: Auth::Basic,
    scopes: &["datasphere"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&datasphere::DATASPHERE_DOCUMENT_UPDATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};
