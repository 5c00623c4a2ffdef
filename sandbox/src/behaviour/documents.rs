//! Datasphere documents: taken in as somebody looks, cut into chunks, and found by their tags.

use serde_json::{Value, json};

use super::action::Request;
use super::view::VIEW;
use super::world::{as_facts, default_to, text};
use super::{Behaviour, Done, MODEL, Model, View, World};
use crate::space::Refusal;
use crate::store::Facts;

/// How many chunks every document has: nobody reads it.
const CHUNKS: usize = 3;
/// How many chunks a search finds when it does not say.
const COUNT: usize = 5;

/// Documents.
pub(super) const DOCUMENTS: Model = Model {
    home: "documents",
    steps: &["submitted", "in_progress", "completed"],
    views: &[View { path: "/api/datasphere/documents", ..VIEW }],
    behaviour: &Documents,
    ..MODEL
};

/// Parts of documents.
pub(super) const PARTS: Model = Model {
    home: "chunks",
    views: &[View {
        path: "/api/datasphere/documents/{}/chunks",
        owner: Some("datasphere_document_id"),
        ..VIEW
    }],
    behaviour: &Parts,
    ..MODEL
};

struct Documents;

impl Behaviour for Documents {
    fn make(&self, world: &mut World<'_>, document: &mut Facts) -> Done {
        let id = text(document, "id").to_owned();
        let filename = text(document, "url").rsplit('/').next().unwrap_or_default().to_owned();
        default_to(
            document,
            json!({
                "status": "submitted", "filename": filename, "tags": [], "number_of_chunks": CHUNKS,
                "chunks_uri": format!("/api/datasphere/documents/{id}/chunks"),
            }),
        );
        for number in 1..=CHUNKS {
            let content = format!("Part {number} of {filename}");
            let tags = document["tags"].clone();
            let chunk = json!({ "datasphere_document_id": id, "status": "completed", "content": content, "tags": tags });
            world.add(PARTS.home, chunk);
        }
        Ok(())
    }

    fn change(&self, world: &mut World<'_>, _before: &Facts, document: &mut Facts) -> Done {
        for chunk in world.with(PARTS.home, "datasphere_document_id", text(document, "id")) {
            chunk.insert("tags".into(), document["tags"].clone());
        }
        Ok(())
    }

    fn remove(&self, world: &mut World<'_>, document: &mut Facts) -> Done {
        world.remove_all(PARTS.home, "datasphere_document_id", text(document, "id"));
        Ok(())
    }
}

struct Parts;

impl Behaviour for Parts {
    fn remove(&self, world: &mut World<'_>, chunk: &mut Facts) -> Done {
        for document in world.with(DOCUMENTS.home, "id", text(chunk, "datasphere_document_id")) {
            let left = document["number_of_chunks"].as_u64().unwrap_or(1) - 1;
            document.insert("number_of_chunks".into(), left.into());
        }
        Ok(())
    }
}

/// `POST /api/datasphere/documents/search`: chunks of documents that are taken in, of the one document or with one of the
/// tags. What the query means is not known here.
#[allow(clippy::unnecessary_wraps, reason = "an action may refuse, even if this one does not")]
pub(super) fn search(world: &mut World<'_>, request: &Request<'_>) -> Result<Facts, Refusal> {
    let wanted = request.said.get("tags").and_then(Value::as_array);
    let only = request.said.get("document_id").and_then(Value::as_str);
    let count = request
        .said
        .get("count")
        .and_then(Value::as_u64)
        .map_or(COUNT, |count| usize::try_from(count).unwrap_or(COUNT));
    let fits = |document: &Facts| {
        let own = document["tags"].as_array().cloned().unwrap_or_default();
        let tagged = wanted.is_none_or(|wanted| wanted.iter().any(|tag| own.contains(tag)));
        tagged && only.is_none_or(|id| text(document, "id") == id) && text(document, "status") == "completed"
    };
    let documents = world.store.list(DOCUMENTS.home, false).filter(|item| fits(&item.facts));
    let ids: Vec<_> = documents.map(|item| item.id.as_str()).collect();
    let parts = world.store.list(PARTS.home, false).map(|item| &item.facts);
    let found = parts.filter(|chunk| ids.contains(&text(chunk, "datasphere_document_id")));
    let tell =
        |chunk: &Facts| json!({ "text": chunk["content"], "document_id": chunk["datasphere_document_id"] });
    let chunks: Vec<_> = found.take(count).map(tell).collect();
    Ok(as_facts(json!({ "chunks": chunks })))
}
