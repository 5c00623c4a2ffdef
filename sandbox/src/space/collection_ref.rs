//! Collections of modelled resources.

use serde_json::Value;

use super::routed_request::RoutedRequest;
use crate::api_error::ApiError;
use crate::resources::{ACCOUNT, Context, Discarded, Model, View, find_view};
use crate::store::{Attributes, Item};

/// A collection of modelled resources, identified by a path.
pub(super) struct CollectionRef {
    /// The model of the resources.
    pub model: &'static Model,
    /// The view of the model.
    pub view: &'static View,
    /// The path, with values.
    pub path: String,
    /// The account in the path.
    pub account: Option<String>,
    /// The last value of the path, if the collection belongs to one resource.
    owner: Option<String>,
    /// The fields that are shown on request only (`deleted`, `active_session`), and whether this
    /// request includes them.
    includes: Vec<(String, bool)>,
}

impl CollectionRef {
    /// The collection at the first `length` segments of the path, if it shows a model.
    pub fn at(request: &RoutedRequest<'_>, length: usize) -> Option<Self> {
        let template = request.route.template.prefix(length);
        let pattern = template.pattern();
        let (model, view) = find_view(&pattern)?;
        let value = |at: usize| request.raw.segments.get(at).cloned();
        let account = pattern.starts_with(ACCOUNT).then(|| value(ACCOUNT.matches('/').count() - 2)).flatten();
        let owner = view.owner.and_then(|_| value(template.ancestors().last()? - 1));
        let is_requested = |name: &str| request.query.get(name).is_some_and(|value| value == "true");
        let parameters = request.route.operation.query.iter();
        let include = |name: &str| Some((name.strip_prefix("include_")?.to_owned(), is_requested(name)));
        let includes = parameters.filter_map(|parameter| include(&parameter.name)).collect();
        let path = request.raw.path.split('/').take(length + 1).collect::<Vec<_>>().join("/");
        Some(Self { model, view, path, account, owner, includes })
    }

    /// Finds a resource by its id, or by its name if the model has one.
    pub fn find<'w>(&self, context: &'w Context<'_>, id: &str) -> Result<&'w Item, ApiError> {
        let item = context.store.find(self.model.collection, self.model.name, id);
        item.filter(|item| self.contains(item)).ok_or(ApiError::NotFound)
    }

    /// The collection contains the item.
    pub fn contains(&self, item: &Item) -> bool {
        let is = |name: &str, wanted: &Option<String>| {
            wanted.is_none() || item.attributes.get(name).and_then(Value::as_str) == wanted.as_deref()
        };
        let deleted = item.attributes.contains_key("discarded_at");
        let is_requested =
            self.includes.iter().any(|(name, is_requested)| name == "deleted" && *is_requested);
        let seen = !deleted || (is_requested && self.view.discarded != Discarded::Hidden);
        seen && is("project_id", &self.account) && self.view.owner.is_none_or(|name| is(name, &self.owner))
    }

    /// The initial attributes of a resource that is created in this collection.
    pub fn initial(&self) -> Attributes {
        self.view.initial.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect()
    }

    /// The attribute that the path implies. It overrides the input of the request.
    pub fn owner_attribute(&self) -> Option<(String, Value)> {
        Some((self.view.owner?.to_owned(), self.owner.clone()?.into()))
    }

    /// Converts a resource to the wire format of the collection.
    pub fn encode(&self, attributes: &Attributes) -> Attributes {
        if attributes.contains_key("discarded_at") && self.view.discarded == Discarded::Stub {
            let kept = ["id", "created_at", "discarded_at"];
            return attributes
                .iter()
                .filter(|(name, _)| kept.contains(&name.as_str()))
                .map(|(n, v)| (n.clone(), v.clone()))
                .collect();
        }
        let mut shown = self.view.encode(attributes, &self.path);
        for (name, _) in self.includes.iter().filter(|(_, is_requested)| !is_requested) {
            shown.shift_remove(name);
        }
        shown
    }
}
