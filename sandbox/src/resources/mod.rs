//! Simulated resources: calls, phone numbers, messages and what belongs to them.
//!
//! A [`Model`] is stored once and shown by several collections of the API, each in its own wire
//! format: a [`View`]. The [`Lifecycle`] of a model has a hook for each kind of operation: create,
//! update, command and delete. An [`Action`](action::Action) is an operation that is not CRUD on a
//! collection. `catalog` joins the models and actions of all modules.

mod action;
mod call_state;
mod callers;
pub(crate) mod calls;
mod catalog;
pub(crate) mod conferences;
mod context;
mod conversations;
mod documents;
mod fabric;
pub(crate) mod faxes;
mod groups;
pub(crate) mod messages;
mod mfa;
mod model;
pub(crate) mod numbers;
pub(crate) mod queues;
pub(crate) mod recordings;
mod registry;
mod states;
pub(crate) mod streams;
pub(crate) mod video;
mod view;

pub(crate) use action::ActionRequest;
pub(crate) use catalog::{THINGS, find_action, find_view};
pub(crate) use context::{Context, as_attributes, default_to, is_true, text};
pub(crate) use fabric::{add_address, remove_addresses};
pub(crate) use model::{Lifecycle, Model};
pub(crate) use states::{AdvanceError, advance};
pub(crate) use view::{ACCOUNT, Discarded, View};
