//! Faxes: sent page by page as somebody looks, and told in the log.

use serde_json::json;

use super::context::{default_to, text};
use super::view::VIEW;
use super::{Context, Discarded, Done, Lifecycle, MODEL, Model, View};
use crate::space::ApiError;
use crate::store::Attributes;

/// Faxes.
pub(super) const FAXES: Model = Model {
    home: "faxes",
    steps: &STEPS,
    views: &[
        View { path: "/api/laml/2010-04-01/Accounts/{}/Faxes", made: &[("direction", "outbound")], ..VIEW },
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

const STEPS: [&str; 4] = ["queued", "processing", "sending", "delivered"];

/// The documents of faxes.
pub(super) const MEDIA: Model = Model {
    home: "fax_media",
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
    fn make(&self, context: &mut Context<'_>, fax: &mut Attributes) -> Done {
        let stored = fax.get("store_media").is_none_or(|input| input != "false");
        let file = json!({ "fax_id": text(fax, "id"), "url": text(fax, "media_url"), "content_type": "application/pdf" });
        let media = stored.then(|| context.add(MEDIA.home, file));
        default_to(
            fax,
            json!({
                "status": "queued", "quality": "fine", "media_sid": media, "num_pages": "1", "url": text(fax, "media_url"),
                "charge": 0, "charge_details": [],
            }),
        );
        Ok(())
    }

    /// The one change is to cancel, which comes too late once the fax is through.
    fn change(&self, _world: &mut Context<'_>, before: &Attributes, _fax: &mut Attributes) -> Done {
        match text(before, "status") {
            "delivered" | "canceled" => {
                Err(ApiError::wrong("status", "that of a fax on its way", "of one that is through"))
            }
            _ => Ok(()),
        }
    }
}
