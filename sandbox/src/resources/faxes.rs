//! Faxes, which the log lists.

use serde_json::json;

use super::context::{default_to, text};
use super::model::{Lifecycle, MODEL, Model, Result};
use super::states::Exit;
use super::view::VIEW;
use super::{Context, Discarded, View};
use crate::api_error::ApiError;
use crate::store::Attributes;

/// Faxes.
pub(crate) const FAXES: Model = Model {
    collection: "faxes",
    steps: &["queued", "processing", "sending", "delivered"],
    exits: &[
        Exit { state: "busy", after: ("sending", "sending") },
        Exit { state: "no-answer", after: ("sending", "sending") },
        Exit { state: "failed", after: ("queued", "sending") },
    ],
    views: &[
        View {
            path: "/api/laml/2010-04-01/Accounts/{}/Faxes",
            initial: &[("direction", "outbound")],
            ..VIEW
        },
        View {
            path: "/api/fax/logs",
            names: &[("number_of_pages", "num_pages"), ("url", "media_url")],
            values: &[
                ("direction", "outbound", "outbound-api"),
                ("status", "processing", "initiated"),
                ("status", "sending", "in-progress"),
                ("status", "delivered", "completed"),
            ],
            discarded: Discarded::Whole,
            ..VIEW
        },
    ],
    lifecycle: &Faxes,
    ..MODEL
};

/// The documents of faxes.
pub(super) const MEDIA: Model = Model {
    collection: "fax_media",
    views: &[View {
        path: "/api/laml/2010-04-01/Accounts/{}/Faxes/{}/Media",
        owner: Some("fax_id"),
        names: &[("fax_sid", "fax_id")],
        ..VIEW
    }],
    ..MODEL
};

struct Faxes;

impl Lifecycle for Faxes {
    fn create(&self, context: &mut Context<'_>, fax: &mut Attributes) -> Result {
        let stored = fax.get("store_media").is_none_or(|input| input != "false");
        let file = json!({ "fax_id": text(fax, "id"), "url": text(fax, "media_url"), "content_type": "application/pdf" });
        let media = stored.then(|| context.add(MEDIA.collection, file));
        default_to(
            fax,
            json!({
                "status": "queued", "quality": "fine", "media_sid": media, "num_pages": "1", "url": text(fax, "media_url"),
                "charge": 0, "charge_details": [],
            }),
        );
        Ok(())
    }

    /// Cancels the fax, unless it is delivered.
    fn update(&self, context: &mut Context<'_>, before: &Attributes, fax: &mut Attributes) -> Result {
        match text(before, "status") {
            "queued" | "processing" | "sending" => {
                context.record_status(FAXES.collection, fax);
                Ok(())
            }
            _ => Err(ApiError::invalid(
                "status",
                "the status of a fax in progress",
                "the status of a finished fax",
            )),
        }
    }
}
