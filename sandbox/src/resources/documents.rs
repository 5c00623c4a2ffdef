//! Datasphere documents: split into chunks and found by their tags.

use serde_json::{Value, json};

use super::action::{Action, ActionRequest};
use super::context::{as_attributes, default_to, text};
use super::model::{Lifecycle, MODEL, Model, Result};
use super::states::Exit;
use super::view::VIEW;
use super::{Context, View};
use crate::api_error::ApiError;
use crate::store::Attributes;

/// The number of chunks of every document: the content is not fetched.
const CHUNK_COUNT: usize = 3;
/// The default number of search results.
const DEFAULT_COUNT: usize = 5;

/// Documents.
pub(super) const DOCUMENTS: Model = Model {
    collection: "documents",
    steps: &["submitted", "in_progress", "completed"],
    exits: &[Exit { state: "failed", after: ("submitted", "in_progress") }],
    views: &[View { path: "/api/datasphere/documents", ..VIEW }],
    lifecycle: &Documents,
    ..MODEL
};

/// Chunks of documents.
pub(super) const CHUNKS: Model = Model {
    collection: "chunks",
    views: &[View {
        path: "/api/datasphere/documents/{}/chunks",
        owner: Some("datasphere_document_id"),
        ..VIEW
    }],
    lifecycle: &Chunks,
    ..MODEL
};

/// The actions of documents.
pub(super) const ACTIONS: &[Action] = &[Action::post("/api/datasphere/documents/search", search)];

struct Documents;

impl Lifecycle for Documents {
    fn create(&self, context: &mut Context<'_>, document: &mut Attributes) -> Result {
        let id = text(document, "id").to_owned();
        let filename = text(document, "url").rsplit('/').next().unwrap_or_default().to_owned();
        default_to(
            document,
            json!({
                "status": "submitted", "filename": filename, "tags": [], "number_of_chunks": CHUNK_COUNT,
                "chunks_uri": format!("/api/datasphere/documents/{id}/chunks"),
            }),
        );
        for number in 1..=CHUNK_COUNT {
            let passage = format!("Part {number} of {filename}");
            let tags = document["tags"].clone();
            let chunk = json!({ "datasphere_document_id": id, "status": "completed", "content": passage, "tags": tags });
            context.add(CHUNKS.collection, chunk);
        }
        Ok(())
    }

    fn update(&self, context: &mut Context<'_>, _before: &Attributes, document: &mut Attributes) -> Result {
        for chunk in context.find_all(CHUNKS.collection, "datasphere_document_id", text(document, "id")) {
            chunk.insert("tags".into(), document["tags"].clone());
        }
        Ok(())
    }

    fn delete(&self, context: &mut Context<'_>, document: &mut Attributes) -> Result {
        context.remove_all(CHUNKS.collection, "datasphere_document_id", text(document, "id"));
        Ok(())
    }
}

struct Chunks;

impl Lifecycle for Chunks {
    fn delete(&self, context: &mut Context<'_>, chunk: &mut Attributes) -> Result {
        for document in context.find_all(DOCUMENTS.collection, "id", text(chunk, "datasphere_document_id")) {
            let left = document["number_of_chunks"].as_u64().unwrap_or(1) - 1;
            document.insert("number_of_chunks".into(), left.into());
        }
        Ok(())
    }
}

/// `POST /api/datasphere/documents/search`: chunks of completed documents, filtered by document or
/// tags. The meaning of the query is ignored.
#[allow(clippy::unnecessary_wraps, reason = "the signature of actions")]
fn search(context: &mut Context<'_>, request: &ActionRequest<'_>) -> Result<Attributes, ApiError> {
    let wanted = request.input.get("tags").and_then(Value::as_array);
    let only = request.input.get("document_id").and_then(Value::as_str);
    let count = request
        .input
        .get("count")
        .and_then(Value::as_u64)
        .map_or(DEFAULT_COUNT, |count| usize::try_from(count).unwrap_or(DEFAULT_COUNT));
    let fits = |document: &Attributes| {
        let own = document["tags"].as_array().cloned().unwrap_or_default();
        let tagged = wanted.is_none_or(|wanted| wanted.iter().any(|tag| own.contains(tag)));
        tagged && only.is_none_or(|id| text(document, "id") == id) && text(document, "status") == "completed"
    };
    let documents = context.store.list(DOCUMENTS.collection, false).filter(|item| fits(&item.attributes));
    let ids: Vec<_> = documents.map(|item| item.id.as_str()).collect();
    let parts = context.store.list(CHUNKS.collection, false).map(|item| &item.attributes);
    let found = parts.filter(|chunk| ids.contains(&text(chunk, "datasphere_document_id")));
    let to_chunk = |chunk: &Attributes| json!({ "text": chunk["content"], "document_id": chunk["datasphere_document_id"] });
    let chunks: Vec<_> = found.take(count).map(to_chunk).collect();
    Ok(as_attributes(json!({ "chunks": chunks })))
}
