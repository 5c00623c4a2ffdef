// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `datasphere`.

use signalwire_models::datasphere;

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, Page, ScopedClient};

/// Methods of `datasphere`.
#[derive(Clone, Copy, Debug)]
pub struct Datasphere<'a>(pub(super) ScopedClient<'a>);

impl<'a> Datasphere<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Methods of `datasphere.documents`.
    pub fn documents(self) -> Documents<'a> {
        Documents(self.0)
    }
}

/// Methods of `datasphere.documents`.
#[derive(Clone, Copy, Debug)]
pub struct Documents<'a>(pub(super) ScopedClient<'a>);

impl<'a> Documents<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates a document: it is fetched from its URL, split into chunks by `chunking_strategy`,
    /// and indexed for search.
    ///
    /// `POST /api/datasphere/documents`. Requires the scope `datasphere`.
    pub async fn create(
        self,
        body: &datasphere::DocumentCreateRequest,
    ) -> Result<datasphere::Document, Error> {
        self.0.one(&operations::datasphere::DOCUMENTS_CREATE, &[], Input::body(body)).await
    }

    /// Permanently deletes a document.
    ///
    /// `DELETE /api/datasphere/documents/{id}`. Requires the scope `datasphere`.
    pub async fn delete(self, id: &str) -> Result<(), Error> {
        self.0.nothing(&operations::datasphere::DOCUMENTS_DELETE, &[id], Input::none()).await
    }

    /// Deletes one chunk of a document, so that searches no longer find it.
    ///
    /// `DELETE /api/datasphere/documents/{documentId}/chunks/{chunkId}`. Requires the scope
    /// `datasphere`.
    pub async fn delete_chunk(self, document_id: &str, chunk_id: &str) -> Result<(), Error> {
        self.0
            .nothing(&operations::datasphere::DOCUMENTS_DELETE_CHUNK, &[document_id, chunk_id], Input::none())
            .await
    }

    /// Reads one document: its file, its chunking and how far its indexing has come.
    ///
    /// `GET /api/datasphere/documents/{id}`. Requires the scope `datasphere`.
    pub async fn get(self, id: &str) -> Result<datasphere::Document, Error> {
        self.0.one(&operations::datasphere::DOCUMENTS_GET, &[id], Input::none()).await
    }

    /// Reads one chunk of a document.
    ///
    /// `GET /api/datasphere/documents/{documentId}/chunks/{chunkId}`. Requires the scope
    /// `datasphere`.
    pub async fn get_chunk(
        self,
        document_id: &str,
        chunk_id: &str,
    ) -> Result<datasphere::ChunkResponse, Error> {
        self.0
            .one(&operations::datasphere::DOCUMENTS_GET_CHUNK, &[document_id, chunk_id], Input::none())
            .await
    }

    /// Lists the documents of the project, page by page.
    ///
    /// `GET /api/datasphere/documents`. Requires the scope `datasphere`.
    pub async fn list(self, query: &datasphere::ListDocuments) -> Result<Page<datasphere::Document>, Error> {
        self.0.page(&operations::datasphere::DOCUMENTS_LIST, &[], Input::query(query)).await
    }

    /// Lists the chunks that a document was cut into, page by page.
    ///
    /// `GET /api/datasphere/documents/{documentId}/chunks`. Requires the scope `datasphere`.
    pub async fn list_chunks(
        self,
        document_id: &str,
        query: &datasphere::ListDocumentChunks,
    ) -> Result<Page<datasphere::ChunkResponse>, Error> {
        self.0.page(&operations::datasphere::DOCUMENTS_LIST_CHUNKS, &[document_id], Input::query(query)).await
    }

    /// Finds the chunks of documents that come closest in meaning to a query text.
    ///
    /// `POST /api/datasphere/documents/search`. Requires the scope `datasphere`.
    pub async fn search(self, body: &datasphere::DocumentSearchRequest) -> Result<datasphere::Search, Error> {
        self.0.one(&operations::datasphere::DOCUMENTS_SEARCH, &[], Input::body(body)).await
    }

    /// Changes the tags of a document.
    ///
    /// `PATCH /api/datasphere/documents/{id}`. Requires the scope `datasphere`.
    pub async fn update(
        self,
        id: &str,
        body: &datasphere::DocumentUpdateRequest,
    ) -> Result<datasphere::Document, Error> {
        self.0.one(&operations::datasphere::DOCUMENTS_UPDATE, &[id], Input::body(body)).await
    }
}
