// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `datasphere`.

use signalwire_models::datasphere;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, Page, RequestBuilder};

/// Methods of `datasphere`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::datasphere::ListDocuments;
///
/// let mut items = client.datasphere().documents().list(&ListDocuments::default()).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Datasphere<'a>(pub(super) &'a Client);

impl<'a> Datasphere<'a> {
    /// Methods of `datasphere.documents`.
    pub fn documents(self) -> Documents<'a> {
        Documents(self.0)
    }
}

/// Methods of `datasphere.documents`.
#[derive(Clone, Copy, Debug)]
pub struct Documents<'a>(pub(super) &'a Client);

impl Documents<'_> {
    /// Creates a document: it is fetched from its URL, split into chunks by `chunking_strategy`,
    /// and indexed for search.
    ///
    /// `POST /api/datasphere/documents`. Requires the scope `datasphere`.
    #[inline]
    pub fn create(
        self,
        body: impl Into<datasphere::DocumentCreateRequest>,
    ) -> RequestBuilder<datasphere::Document> {
        RequestBuilder::value(
            self.0,
            &operations::datasphere::DOCUMENTS_CREATE,
            &[],
            Input::body(&body.into()),
        )
    }

    /// Permanently deletes a document.
    ///
    /// `DELETE /api/datasphere/documents/{id}`. Requires the scope `datasphere`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::datasphere::DOCUMENTS_DELETE, &[id], Input::none())
    }

    /// Deletes one chunk of a document, so that searches no longer find it.
    ///
    /// `DELETE /api/datasphere/documents/{documentId}/chunks/{chunkId}`. Requires the scope
    /// `datasphere`.
    #[inline]
    pub fn delete_chunk(self, document_id: &str, chunk_id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(
            self.0,
            &operations::datasphere::DOCUMENTS_DELETE_CHUNK,
            &[document_id, chunk_id],
            Input::none(),
        )
    }

    /// Reads one document: its file, its chunking and how far its indexing has come.
    ///
    /// `GET /api/datasphere/documents/{id}`. Requires the scope `datasphere`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<datasphere::Document> {
        RequestBuilder::value(self.0, &operations::datasphere::DOCUMENTS_GET, &[id], Input::none())
    }

    /// Reads one chunk of a document.
    ///
    /// `GET /api/datasphere/documents/{documentId}/chunks/{chunkId}`. Requires the scope
    /// `datasphere`.
    #[inline]
    pub fn get_chunk(self, document_id: &str, chunk_id: &str) -> RequestBuilder<datasphere::ChunkResponse> {
        RequestBuilder::value(
            self.0,
            &operations::datasphere::DOCUMENTS_GET_CHUNK,
            &[document_id, chunk_id],
            Input::none(),
        )
    }

    /// Lists the documents of the project, page by page.
    ///
    /// `GET /api/datasphere/documents`. Requires the scope `datasphere`.
    #[inline]
    pub fn list(self, query: &datasphere::ListDocuments) -> RequestBuilder<Page<datasphere::Document>> {
        RequestBuilder::page(self.0, &operations::datasphere::DOCUMENTS_LIST, &[], Input::query(query))
    }

    /// Lists the chunks that a document was cut into, page by page.
    ///
    /// `GET /api/datasphere/documents/{documentId}/chunks`. Requires the scope `datasphere`.
    #[inline]
    pub fn list_chunks(
        self,
        document_id: &str,
        query: &datasphere::ListDocumentChunks,
    ) -> RequestBuilder<Page<datasphere::ChunkResponse>> {
        RequestBuilder::page(
            self.0,
            &operations::datasphere::DOCUMENTS_LIST_CHUNKS,
            &[document_id],
            Input::query(query),
        )
    }

    /// Finds the chunks of documents that come closest in meaning to a query text.
    ///
    /// `POST /api/datasphere/documents/search`. Requires the scope `datasphere`.
    #[inline]
    pub fn search(self, body: &datasphere::DocumentSearchRequest) -> RequestBuilder<datasphere::Search> {
        RequestBuilder::value(self.0, &operations::datasphere::DOCUMENTS_SEARCH, &[], Input::body(body))
    }

    /// Changes the tags of a document.
    ///
    /// `PATCH /api/datasphere/documents/{id}`. Requires the scope `datasphere`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &datasphere::DocumentUpdateRequest,
    ) -> RequestBuilder<datasphere::Document> {
        RequestBuilder::value(self.0, &operations::datasphere::DOCUMENTS_UPDATE, &[id], Input::body(body))
    }
}
