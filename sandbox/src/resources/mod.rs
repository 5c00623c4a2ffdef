//! Things that are more than a collection of what requests said: calls, numbers, messages and what
//! belongs to them.
//!
//! A [`Model`] is kept once and shown by several collections of the API, each in its own words: a
//! [`View`]. What happens to a thing beside being kept is its [`Lifecycle`], hooked on what any
//! operation may do: make, change, command, remove.

mod action;
mod callers;
mod calls;
mod conferences;
mod context;
mod conversations;
mod documents;
mod fabric;
mod faxes;
mod groups;
mod messages;
mod mfa;
mod numbers;
mod queues;
mod recordings;
mod registry;
mod streams;
mod video;
mod view;

use crate::space::ApiError;
use crate::store::Attributes;

pub(crate) use action::{ActionRequest, action_at};
pub(crate) use context::Context;
pub(crate) use fabric::{add_address, remove_addresses};
pub(crate) use view::{ACCOUNT, Discarded, View};

/// Whether something may be done.
pub(crate) type Result<T = (), E = ApiError> = std::result::Result<T, E>;

/// A kind of thing.
pub(crate) struct Model {
    /// The name of the collection that keeps it.
    pub collection: &'static str,
    /// The attribute that names it in paths beside its id.
    pub name: &'static str,
    /// The attribute that tells how far it is.
    pub status: &'static str,
    /// Statuses that it moves through, one each time that it is read.
    pub steps: &'static [&'static str],
    /// The collections that show it.
    pub views: &'static [View],
    /// What happens to it.
    pub lifecycle: &'static dyn Lifecycle,
}

impl Model {
    /// A log may show the thing after it was deleted.
    pub fn is_logged(&self) -> bool {
        self.views.iter().any(|view| view.discarded != Discarded::Hidden)
    }
}

/// What operations do to a thing, beside keeping what the request says. Everything may be refused.
pub(crate) trait Lifecycle: Sync {
    /// Completes the attributes of a new thing before it is kept.
    fn create(&self, _context: &mut Context<'_>, _attributes: &mut Attributes) -> Result {
        Ok(())
    }

    /// Follows up on a change; `attributes` hold what the request says, `before` what was.
    fn update(
        &self,
        _context: &mut Context<'_>,
        _before: &Attributes,
        _attributes: &mut Attributes,
    ) -> Result {
        Ok(())
    }

    /// Does what a command says, which is not an attribute of the thing itself.
    fn command(
        &self,
        _context: &mut Context<'_>,
        _attributes: &mut Attributes,
        _name: &str,
        _params: &Attributes,
    ) -> Result {
        Ok(())
    }

    /// Follows up when reading moved the thing on.
    fn advanced(&self, _attributes: &mut Attributes) {}

    /// Cleans up before the thing goes.
    fn delete(&self, _context: &mut Context<'_>, _attributes: &mut Attributes) -> Result {
        Ok(())
    }
}

/// Things that are kept and shown, and that is all.
struct Plain;

impl Lifecycle for Plain {}

static MODELS: [&Model; 32] = [
    &callers::CALLERS,
    &calls::CALLS,
    &calls::EVENTS,
    &conferences::CONFERENCES,
    &conferences::LOG,
    &conferences::PARTICIPANTS,
    &documents::DOCUMENTS,
    &documents::CHUNKS,
    &fabric::ADDRESSES,
    &faxes::FAXES,
    &faxes::MEDIA,
    &groups::GROUPS,
    &groups::MEMBERSHIPS,
    &messages::MESSAGES,
    &messages::MEDIA,
    &mfa::CODES,
    &numbers::NUMBERS,
    &queues::MEMBERS,
    &queues::QUEUES,
    &recordings::RECORDINGS,
    &registry::ASSIGNMENTS,
    &registry::BRANDS,
    &registry::CAMPAIGNS,
    &registry::ORDERS,
    &streams::STREAMS,
    &video::CONFERENCES,
    &video::EVENTS,
    &video::MEMBERS,
    &video::RECORDINGS,
    &video::ROOMS,
    &video::SESSIONS,
    &video::STREAMS,
];

/// A kind of thing that is only kept and shown.
const MODEL: Model =
    Model { collection: "", name: "id", status: "status", steps: &[], views: &[], lifecycle: &Plain };

/// The kind of thing that the collection at this path (without values) shows, and how.
pub(crate) fn view_at(pattern: &str) -> Option<(&'static Model, &'static View)> {
    let in_model =
        |model: &&'static Model| Some((*model, model.views.iter().find(|view| view.path == pattern)?));
    MODELS.iter().find_map(in_model)
}
