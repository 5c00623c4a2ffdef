//! Datasphere documents: taken in as somebody looks, cut into chunks, and found by their tags.

use serde_json::{Value, json};

use super::action::ActionRequest;
use super::context::{as_attributes, default_to, text};
use super::view::VIEW;
use super::{Context, Lifecycle, MODEL, Model, Result, View};
use crate::space::ApiError;
use crate::store::Attributes;

/// How many chunks every document has: nobody reads it.
const CHUNK_COUNT: usize = 3;
/// How many chunks a search finds when it does not say.
const DEFAULT_COUNT: usize = 5;

/// Documents.
pub(super) const DOCUMENTS: Model = Model {
    collection: "documents",
    steps: &["submitted", "in_progress", "completed"],
    views: &[View { path: "/api/datasphere/documents", ..VIEW }],
    lifecycle: &Documents,
    ..MODEL
};

/// Parts of documents.
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
            let body = format!("Part {number} of {filename}");
            let tags = document["tags"].clone();
            let chunk =
                json!({ "datasphere_document_id": id, "status": "completed", "content": body, "tags": tags });
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

/// `POST /api/datasphere/documents/search`: chunks of documents that are taken in, of the one
/// document or with one of the tags. What the query means is not known here.
#[allow(clippy::unnecessary_wraps, reason = "an action may refuse, even if this one does not")]
pub(super) fn search(context: &mut Context<'_>, request: &ActionRequest<'_>) -> Result<Attributes, ApiError> {
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
