//! The table of operations, found by method and path, with the role of each.

mod collection;
mod entry;
mod role;
mod template;

use signalwire_api::{Api, LoadError, Method, Operation};
use signalwire_core::internal::operations::Operation as Row;

pub(crate) use collection::Collections;
pub(crate) use role::{Listing, Role};
pub(crate) use template::{Template, parent, related, singular};

use entry::Entry;
use role::Roles;

/// An operation that can be served.
pub(crate) struct Route {
    /// The JS name.
    pub name: String,
    /// The HTTP method.
    pub method: Method,
    /// The path.
    pub template: Template,
    /// The description of the operation.
    pub operation: Operation,
    /// The row of the core's table, used for validation.
    pub row: &'static Row,
    /// The effect on the store.
    pub role: Role,
}

/// All operations.
pub(crate) struct Table {
    /// The embedded API.
    pub api: Api,
    /// The operations. If 2 match a path, the more specific one is first.
    pub routes: Vec<Route>,
    /// The collections of the store.
    pub collections: Collections,
}

impl Table {
    /// Loads the embedded data. Fails if the table of the core was generated from other data.
    pub fn load() -> Result<Self, LoadError> {
        let api = signalwire_api::embedded_api()?;
        let entries = api
            .operations()
            .map(|(key, operation)| read_entry(&api, key, operation))
            .collect::<Result<_, _>>()?;
        let roles = Roles::new(&api, entries);
        let mut routes = Vec::new();
        for (entry, (key, _)) in roles.entries.iter().zip(api.operations()) {
            routes.push(route(&api, key, entry, roles.role(entry))?);
        }
        routes.sort_by_key(|route: &Route| route.template.rank());
        let collections = roles.collections;
        Ok(Self { api, routes, collections })
    }

    /// The most specific operations with this method that match the path. There are several for
    /// rooms by id or by name, where a UUID selects the id, and for call commands.
    pub fn find(&self, method: &str, path: &[String]) -> Vec<&Route> {
        let fits = |route: &&Route| name(route.method) == method && route.template.matches(path);
        let mut found: Vec<&Route> = self.routes.iter().filter(fits).collect();
        let best = found.first().map(|route| route.template.rank());
        found.retain(|route| Some(route.template.rank()) == best);
        let is_uuid = path.last().is_some_and(|value| uuid::Uuid::try_parse(value).is_ok());
        found.sort_by_key(|route| (route.template.item() == Some("name")) == is_uuid);
        found
    }
}

fn read_entry<'a>(api: &Api, key: &str, operation: &'a Operation) -> Result<Entry<'a>, LoadError> {
    let wrong = || LoadError(format!("{key}: must be a method and a path"));
    let (method, path) = key.split_once(' ').ok_or_else(wrong)?;
    let method = serde_json::from_value(method.into()).map_err(|_| wrong())?;
    Ok(Entry::new(api, method, path.split('#').next().unwrap_or(path), operation))
}

fn route(api: &Api, key: &str, entry: &Entry<'_>, role: Role) -> Result<Route, LoadError> {
    let name = api.surface.get(key).map(|row| row.name.clone()).unwrap_or_default();
    let row = Row::named(&name)
        .ok_or_else(|| LoadError(format!("{key}: missing in the table of signalwire-core")))?;
    let (template, operation) = (entry.template.clone(), entry.operation.clone());
    Ok(Route { name, method: entry.method, template, operation, row, role })
}

fn name(method: Method) -> &'static str {
    match method {
        Method::Get => "GET",
        Method::Post => "POST",
        Method::Put => "PUT",
        Method::Patch => "PATCH",
        Method::Delete => "DELETE",
    }
}
