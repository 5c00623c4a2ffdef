//! The models and actions of all modules.

use signalwire_api::Method;

use super::action::Action;
use super::model::Model;
use super::view::View;
use super::{
    callers, calls, conferences, conversations, documents, fabric, faxes, groups, messages, mfa, numbers,
    queues, recordings, registry, streams, video,
};

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

/// What a Space contains for its users, with the name of its type.
pub(crate) static THINGS: [(&Model, &str); 11] = [
    (&calls::CALLS, "call"),
    (&messages::MESSAGES, "message"),
    (&faxes::FAXES, "fax"),
    (&streams::STREAMS, "stream"),
    (&documents::DOCUMENTS, "document"),
    (&registry::BRANDS, "brand"),
    (&registry::CAMPAIGNS, "campaign"),
    (&registry::ORDERS, "order"),
    (&registry::ASSIGNMENTS, "assignment"),
    (&numbers::NUMBERS, "number"),
    (&video::ROOMS, "room"),
];

static ACTIONS: [&[Action]; 7] = [
    conversations::ACTIONS,
    documents::ACTIONS,
    fabric::ACTIONS,
    mfa::ACTIONS,
    numbers::LOOKUP_ACTIONS,
    numbers::SEARCH_ACTIONS,
    queues::ACTIONS,
];

/// The model that the collection at this path pattern shows, and its view.
pub(crate) fn find_view(pattern: &str) -> Option<(&'static Model, &'static View)> {
    let in_model =
        |model: &&'static Model| Some((*model, model.views.iter().find(|view| view.path == pattern)?));
    MODELS.iter().find_map(in_model)
}

/// The action with this method and path pattern.
pub(crate) fn find_action(method: Method, pattern: &str) -> Option<&'static Action> {
    ACTIONS.iter().copied().flatten().find(|action| action.method == method && action.path == pattern)
}
