//! Models and their lifecycles.

use serde_json::Value;

use super::context::{Context, as_attributes, text};
use super::states::Exit;
use super::view::{Discarded, View};
use crate::api_error::ApiError;
use crate::store::{Attributes, Item};

/// The result of a hook. An error rejects the request, and nothing is stored.
pub(crate) type Result<T = (), E = ApiError> = std::result::Result<T, E>;

/// A kind of resource.
pub(crate) struct Model {
    /// The collection of the store that holds the resources.
    pub collection: &'static str,
    /// The attribute that identifies a resource in paths, beside its id.
    pub name: &'static str,
    /// The attribute that holds the status.
    pub status: &'static str,
    /// The usual states in order.
    pub steps: &'static [&'static str],
    /// The other states that a resource can take.
    pub exits: &'static [Exit],
    /// The collections of the API that show the resources.
    pub views: &'static [View],
    /// The hooks.
    pub lifecycle: &'static dyn Lifecycle,
}

/// The base of models that are only stored and shown.
pub(super) const MODEL: Model = Model {
    collection: "",
    name: "id",
    status: "status",
    steps: &[],
    exits: &[],
    views: &[],
    lifecycle: &NoHooks,
};

impl Model {
    /// Creates a resource as a request for it does.
    pub fn create(&self, context: &mut Context<'_>, attributes: Value) -> Result<Attributes> {
        let mut whole = context.new_attributes();
        whole.extend(as_attributes(attributes));
        self.lifecycle.create(context, &mut whole)?;
        let id = text(&whole, "id").to_owned();
        context.store.insert(self.collection, Item { id, attributes: whole.clone() });
        Ok(whole)
    }

    /// A log can show a resource after it was deleted.
    pub fn is_logged(&self) -> bool {
        self.views.iter().any(|view| view.discarded != Discarded::Hidden)
    }
}

/// Hooks that operations call, in addition to storing what the request contains.
pub(crate) trait Lifecycle: Sync {
    /// Completes the attributes of a new resource before it is stored.
    fn create(&self, _context: &mut Context<'_>, _attributes: &mut Attributes) -> Result {
        Ok(())
    }

    /// Runs after an update: `attributes` include the input of the request, `before` does not.
    fn update(
        &self,
        _context: &mut Context<'_>,
        _before: &Attributes,
        _attributes: &mut Attributes,
    ) -> Result {
        Ok(())
    }

    /// Runs a command. Its parameters are not attributes of the resource.
    fn command(
        &self,
        _context: &mut Context<'_>,
        _attributes: &mut Attributes,
        _name: &str,
        _params: &Attributes,
    ) -> Result {
        Ok(())
    }

    /// The state of a resource with this status. They differ if a status includes several states.
    fn state<'a>(&self, status: &'a str, _attributes: &'a Attributes) -> &'a str {
        status
    }

    /// Sets the next state.
    fn enter(
        &self,
        context: &mut Context<'_>,
        model: &Model,
        attributes: &mut Attributes,
        state: &'static str,
    ) {
        attributes.insert(model.status.into(), state.into());
        self.entered(attributes, state);
        context.record_status(model.collection, attributes);
    }

    /// Completes the attributes after the state has changed.
    fn entered(&self, _attributes: &mut Attributes, _state: &str) {}

    /// Runs before the resource is deleted.
    fn delete(&self, _context: &mut Context<'_>, _attributes: &mut Attributes) -> Result {
        Ok(())
    }
}

struct NoHooks;

impl Lifecycle for NoHooks {}
