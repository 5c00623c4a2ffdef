// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `datasphere`.

use serde::{Deserialize, Serialize};

use crate::Extra;
use crate::from_json::strict;
use crate::open_enum::open_enum;
use crate::response::response;
use crate::union::union;

/// `Datasphere.Chunk` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Chunk {
    /// A string.
    pub text: Option<String>,
    /// A UUID.
    pub document_id: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Chunk, extra, [] {
        required text = "text",
        required document_id = "document_id",
    }
}

/// `Datasphere.ChunkResponse` of the API. Item of `datasphere.documents.listChunks`. Response of
/// `datasphere.documents.getChunk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChunkResponse {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub datasphere_document_id: Option<String>,
    /// A UUID.
    pub project_id: Option<String>,
    /// See [`ChunkStatus`].
    pub status: Option<ChunkStatus>,
    /// A list.
    pub tags: Option<Vec<String>>,
    /// A string.
    pub content: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ChunkResponse, extra, ["id"] {
        key id = "id",
        required datasphere_document_id = "datasphere_document_id",
        required project_id = "project_id",
        required status = "status",
        required tags = "tags",
        required content = "content",
        required created_at = "created_at",
        required updated_at = "updated_at",
    }
}

open_enum! {
    /// `Datasphere.ChunkStatus` of the API.
    pub enum ChunkStatus {
        Submitted = "submitted",
        InProgress = "in_progress",
        Completed = "completed",
        Failed = "failed",
    }
}

open_enum! {
    /// `Datasphere.ChunkingStrategy` of the API.
    pub enum ChunkingStrategy {
        Sentence = "sentence",
        Paragraph = "paragraph",
        Page = "page",
        Sliding = "sliding",
    }
}

/// `Datasphere.Document` of the API. Item of `datasphere.documents.list`. Response of
/// `datasphere.documents.create`, `datasphere.documents.get`, `datasphere.documents.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Document {
    /// A UUID.
    pub id: String,
    /// A string.
    pub filename: Option<String>,
    /// See [`DocumentStatus`].
    pub status: Option<DocumentStatus>,
    /// A list.
    pub tags: Option<Vec<String>>,
    /// See [`ChunkingStrategy`].
    pub chunking_strategy: Option<ChunkingStrategy>,
    /// May be null. An integer.
    pub max_sentences_per_chunk: Option<i64>,
    /// A boolean. May be null.
    pub split_newlines: Option<bool>,
    /// May be null. An integer.
    pub overlap_size: Option<i64>,
    /// May be null. An integer.
    pub chunk_size: Option<i64>,
    /// An integer.
    pub number_of_chunks: Option<i64>,
    /// A string.
    pub chunks_uri: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Document, extra, ["id"] {
        key id = "id",
        required filename = "filename",
        required status = "status",
        required tags = "tags",
        required chunking_strategy = "chunking_strategy",
        nullable max_sentences_per_chunk = "max_sentences_per_chunk",
        nullable split_newlines = "split_newlines",
        nullable overlap_size = "overlap_size",
        nullable chunk_size = "chunk_size",
        required number_of_chunks = "number_of_chunks",
        required chunks_uri = "chunks_uri",
        required created_at = "created_at",
        required updated_at = "updated_at",
    }
}

open_enum! {
    /// `Datasphere.DocumentStatus` of the API.
    pub enum DocumentStatus {
        Submitted = "submitted",
        InProgress = "in_progress",
        Completed = "completed",
        Failed = "failed",
    }
}

/// `Datasphere.DocumentCreatePageRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentCreatePageRequest {
    /// A URL.
    pub url: String,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// See [`DocumentCreatePageRequestChunkingStrategy`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunking_strategy: Option<DocumentCreatePageRequestChunkingStrategy>,
}

impl DocumentCreatePageRequest {
    /// Creates a value with the required fields only.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), tags: None, chunking_strategy: None }
    }
}

strict!(DocumentCreatePageRequest);

open_enum! {
    /// `chunking_strategy` of `DocumentCreatePageRequest`.
    pub enum DocumentCreatePageRequestChunkingStrategy {
        Page = "page",
    }
}

/// `Datasphere.DocumentCreateParagraphRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentCreateParagraphRequest {
    /// A URL.
    pub url: String,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// See [`DocumentCreateParagraphRequestChunkingStrategy`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunking_strategy: Option<DocumentCreateParagraphRequestChunkingStrategy>,
}

impl DocumentCreateParagraphRequest {
    /// Creates a value with the required fields only.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), tags: None, chunking_strategy: None }
    }
}

strict!(DocumentCreateParagraphRequest);

open_enum! {
    /// `chunking_strategy` of `DocumentCreateParagraphRequest`.
    pub enum DocumentCreateParagraphRequestChunkingStrategy {
        Paragraph = "paragraph",
    }
}

union! {
    /// `Datasphere.DocumentCreateRequest` of the API. Body of `datasphere.documents.create`.
    pub enum DocumentCreateRequest {
        objects {
            /// See [`DocumentCreateSentenceRequest`].
            Sentence(DocumentCreateSentenceRequest) when "/chunking_strategy" = "sentence" | "",
            /// See [`DocumentCreateSlidingRequest`].
            Sliding(DocumentCreateSlidingRequest) when "/chunking_strategy" = "sliding" | "",
            /// See [`DocumentCreatePageRequest`].
            Page(DocumentCreatePageRequest) when "/chunking_strategy" = "page" | "",
            /// See [`DocumentCreateParagraphRequest`].
            Paragraph(DocumentCreateParagraphRequest) when "/chunking_strategy" = "paragraph" | "",
        }
        values {
        }
    }
}

/// `Datasphere.DocumentCreateSentenceRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentCreateSentenceRequest {
    /// A URL.
    pub url: String,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// An integer. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_sentences_per_chunk: Option<i64>,
    /// See [`DocumentCreateSentenceRequestChunkingStrategy`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunking_strategy: Option<DocumentCreateSentenceRequestChunkingStrategy>,
    /// A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub split_newlines: Option<bool>,
}

impl DocumentCreateSentenceRequest {
    /// Creates a value with the required fields only.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            tags: None,
            max_sentences_per_chunk: None,
            chunking_strategy: None,
            split_newlines: None,
        }
    }
}

strict!(DocumentCreateSentenceRequest);

open_enum! {
    /// `chunking_strategy` of `DocumentCreateSentenceRequest`.
    pub enum DocumentCreateSentenceRequestChunkingStrategy {
        Sentence = "sentence",
    }
}

/// `Datasphere.DocumentCreateSlidingRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentCreateSlidingRequest {
    /// A URL.
    pub url: String,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// An integer. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunk_size: Option<i64>,
    /// See [`DocumentCreateSlidingRequestChunkingStrategy`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunking_strategy: Option<DocumentCreateSlidingRequestChunkingStrategy>,
    /// An integer. Default: `10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overlap_size: Option<i64>,
}

impl DocumentCreateSlidingRequest {
    /// Creates a value with the required fields only.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), tags: None, chunk_size: None, chunking_strategy: None, overlap_size: None }
    }
}

strict!(DocumentCreateSlidingRequest);

open_enum! {
    /// `chunking_strategy` of `DocumentCreateSlidingRequest`.
    pub enum DocumentCreateSlidingRequestChunkingStrategy {
        Sliding = "sliding",
    }
}

/// `Datasphere.DocumentSearchRequest` of the API. Body of `datasphere.documents.search`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentSearchRequest {
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document_id: Option<String>,
    /// A string.
    pub query_string: String,
    /// A number. 0 to 78.3836717690617.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance: Option<f64>,
    /// An integer. At least 1. Default: `5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// A string. Default: `"en"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// A list. Default: `["NOUN","VERB","ADJ","ADV"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pos_to_expand: Option<Vec<String>>,
    /// An integer. At least 1. Default: `10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_synonyms: Option<i64>,
}

impl DocumentSearchRequest {
    /// Creates a value with the required fields only.
    pub fn new(query_string: impl Into<String>) -> Self {
        Self {
            tags: None,
            document_id: None,
            query_string: query_string.into(),
            distance: None,
            count: None,
            language: None,
            pos_to_expand: None,
            max_synonyms: None,
        }
    }
}

/// `Datasphere.DocumentUpdateRequest` of the API. Body of `datasphere.documents.update`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentUpdateRequest {
    /// A list.
    pub tags: Vec<String>,
}

impl DocumentUpdateRequest {
    /// Creates a value with the required fields only.
    pub fn new(tags: Vec<String>) -> Self {
        Self { tags }
    }
}

/// `Datasphere.SearchResponse` of the API. Response of `datasphere.documents.search`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Search {
    /// A list of [`Chunk`].
    pub chunks: Option<Vec<Chunk>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Search, extra, [] {
        required chunks = "chunks",
    }
}

/// The query of `datasphere.documents.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListDocuments {
    /// An integer. At least 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `datasphere.documents.listChunks`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListDocumentChunks {
    /// An integer. At least 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}
