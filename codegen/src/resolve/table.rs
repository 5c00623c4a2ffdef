//! The operation table: the index of each operation, and the module of each type that requests use.

use std::collections::BTreeMap;

use signalwire_api::{Api, Auth, DOCUMENTS, Operation, Surface, Type};

use crate::error::{Error, Result};
use crate::names;
use crate::resolve::discriminators::{Discriminators, discriminators};

/// The module of operations and types that the browser build contains too.
pub const PUBLIC: &str = "public";
/// The module of the types of SWML documents.
pub const SWML: &str = "swml";

/// An operation with its names.
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    /// `GET /api/video/rooms`; a call command adds `#` and its name.
    pub key: &'a str,
    /// The JS name.
    pub name: &'a str,
    /// The sentence of `api/surface`, empty if the operation is not documented.
    pub doc: &'a str,
    /// The data of `api/wire`.
    pub operation: &'a Operation,
}

/// The API with its operations in the order of their indexes.
pub struct Table<'a> {
    /// The API.
    pub api: &'a Api,
    /// Operations by index. Those that need no API token are first, so that the browser build,
    /// which contains only these, has the same indexes.
    pub entries: Vec<Entry<'a>>,
    /// The module of each type that requests use.
    pub type_modules: BTreeMap<String, String>,
    /// The discriminators of unions.
    pub discriminators: Discriminators,
}

impl<'a> Table<'a> {
    /// Sorts the operations and assigns the types to modules.
    pub fn new(api: &'a Api) -> Result<Self> {
        let named = |(key, operation): (&'a str, &'a Operation)| {
            let row: &'a Surface = &api.surface[key];
            Entry { key, name: &row.name, doc: &row.doc, operation }
        };
        let mut entries: Vec<_> = api.operations().map(named).collect();
        entries.sort_by_key(|entry| (!entry.is_public(), entry.name));
        let mut table =
            Self { api, entries, type_modules: BTreeMap::new(), discriminators: discriminators(api) };
        table.assign_modules(true);
        table.assign_modules(false);
        table.assign_swml_module();
        table.check_identifiers()?;
        Ok(table)
    }

    /// Returns the number of operations of the browser build.
    pub fn public_count(&self) -> usize {
        self.entries.iter().filter(|entry| entry.is_public()).count()
    }

    /// Returns the documented operations with their indexes. Only these become methods.
    pub fn documented(&self) -> impl Iterator<Item = (usize, Entry<'a>)> + '_ {
        self.entries.iter().copied().enumerate().filter(|(_, entry)| !entry.doc.is_empty())
    }

    fn assign_modules(&mut self, public: bool) {
        let entries = self.entries.iter().filter(|entry| entry.is_public() == public);
        let mut queue: Vec<String> = entries
            .flat_map(|entry| entry.operation.request_kinds())
            .flat_map(|kind| self.outline_mentions(kind))
            .collect();
        while let Some(name) = queue.pop() {
            let Some((family, kind)) = self.api.find_type(&name) else { continue };
            let home = if public { PUBLIC.to_owned() } else { names::snake(family) };
            if !self.type_modules.contains_key(&name) {
                queue.extend(self.outline_mentions(kind));
                self.type_modules.insert(name, home);
            }
        }
    }

    /// Returns the named types that validation of a type refers to.
    fn outline_mentions(&self, kind: &Type) -> Vec<String> {
        self.api.outline(kind).mentions().into_iter().map(str::to_owned).collect()
    }

    /// Assigns the types of SWML documents, which are validated on request only.
    fn assign_swml_module(&mut self) {
        let mut queue: Vec<String> = DOCUMENTS.map(str::to_owned).to_vec();
        while let Some(name) = queue.pop() {
            let Some(kind) = self.api.named(&name) else { continue };
            if !self.type_modules.contains_key(&name) {
                queue.extend(self.api.flat(kind).mentions().into_iter().map(str::to_owned));
                self.type_modules.insert(name, SWML.to_owned());
            }
        }
    }

    /// Fails if two types have the same identifier.
    fn check_identifiers(&self) -> Result<()> {
        for convert in [names::screaming, names::pascal] {
            let mut seen = BTreeMap::new();
            for name in self.api.families.values().flat_map(|family| family.types.keys()) {
                if let Some(other) = seen.insert(convert(name), name) {
                    return Err(Error::at(name, format!("has the same identifier as {other}")));
                }
            }
        }
        Ok(())
    }
}

impl Entry<'_> {
    /// Whether the operation needs no API token.
    pub fn is_public(&self) -> bool {
        self.operation.auth != Auth::Basic
    }

    /// Returns `GET` and `/api/video/rooms`.
    pub fn verb_and_path(&self) -> (&str, &str) {
        let (verb, rest) = self.key.split_once(' ').unwrap_or((self.key, ""));
        (verb, rest.split('#').next().unwrap_or(rest))
    }

    /// Describes the request: `POST /api/calling/calls` with the command `calling.play`.
    pub fn request(&self) -> String {
        let (verb, path) = self.verb_and_path();
        let command = self.operation.command.as_ref().map(|c| format!(" with the command `{}`", c.name));
        format!("`{verb} {path}`{}", command.unwrap_or_default())
    }

    /// Returns the module of the static of the operation.
    pub fn module(&self) -> String {
        if self.is_public() { PUBLIC.to_owned() } else { names::snake(names::family(self.name)) }
    }

    /// Returns the path of the static below `generated::operations`.
    pub fn rust_path(&self) -> String {
        format!("{}::{}", self.module(), self.rust_name())
    }

    /// Returns the name of the static.
    pub fn rust_name(&self) -> String {
        let name = if self.is_public() { self.name } else { names::below_family(self.name) };
        names::screaming(name)
    }
}
