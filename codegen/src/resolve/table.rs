//! What several files need to know of the whole API: the number of each operation and the place of each request type.

use std::collections::BTreeMap;

use signalwire_api::{Api, Auth, DOCUMENTS, Operation, Surface, Type};

use crate::error::{Error, Result};
use crate::names;
use crate::resolve::discriminators::{Discriminators, discriminators};

/// The module of what a browser build holds too.
pub const PUBLIC: &str = "public";
/// The module of the language of SWML documents.
pub const SWML: &str = "swml";

/// An operation with all that is known of it.
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    /// `GET /api/video/rooms`, and for a call command `#` and its name.
    pub key: &'a str,
    /// The JS name.
    pub name: &'a str,
    /// Our sentence, empty if there is none yet.
    pub doc: &'a str,
    /// Its facts.
    pub operation: &'a Operation,
}

/// The API in the order of the table.
pub struct Table<'a> {
    /// The data.
    pub api: &'a Api,
    /// Operations by number: those that need no API token first, so that the numbers of a browser build are the same.
    pub entries: Vec<Entry<'a>>,
    /// The module of each type that a request can hold.
    pub type_modules: BTreeMap<String, String>,
    /// Fields that tell the choices of unions apart.
    pub discriminators: Discriminators,
}

impl<'a> Table<'a> {
    /// Numbers the operations and places the types.
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

    /// How many operations a browser build has.
    pub fn public_count(&self) -> usize {
        self.entries.iter().filter(|entry| entry.is_public()).count()
    }

    /// The operations that have a sentence, with their numbers: the ones that languages get methods for.
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

    /// The named types that a request is held against in place of a type.
    fn outline_mentions(&self, kind: &Type) -> Vec<String> {
        self.api.outline(kind).mentions().into_iter().map(str::to_owned).collect()
    }

    /// Places the language of SWML documents, which is looked at on request.
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

    /// Two types must not become one identifier.
    fn check_identifiers(&self) -> Result<()> {
        for convert in [names::screaming, names::pascal] {
            let mut seen = BTreeMap::new();
            for name in self.api.families.values().flat_map(|family| family.types.keys()) {
                if let Some(other) = seen.insert(convert(name), name) {
                    return Err(Error::at(name, format!("is spelt like {other} in a file")));
                }
            }
        }
        Ok(())
    }
}

impl Entry<'_> {
    /// The operation needs no API token.
    pub fn is_public(&self) -> bool {
        self.operation.auth != Auth::Basic
    }

    /// `GET`, `/api/video/rooms`.
    pub fn verb_and_path(&self) -> (&str, &str) {
        let (verb, rest) = self.key.split_once(' ').unwrap_or((self.key, ""));
        (verb, rest.split('#').next().unwrap_or(rest))
    }

    /// The same for people: `POST /api/calling/calls` with the command `calling.play`.
    pub fn request(&self) -> String {
        let (verb, path) = self.verb_and_path();
        let command = self.operation.command.as_ref().map(|c| format!(" with the command `{}`", c.name));
        format!("`{verb} {path}`{}", command.unwrap_or_default())
    }

    /// The module that holds the operation's row.
    pub fn module(&self) -> String {
        if self.is_public() { PUBLIC.to_owned() } else { names::snake(names::family(self.name)) }
    }

    /// The row's path below `generated::operations`.
    pub fn rust_path(&self) -> String {
        format!("{}::{}", self.module(), self.rust_name())
    }

    /// The row's name in its module.
    pub fn rust_name(&self) -> String {
        let name = if self.is_public() { self.name } else { names::below_family(self.name) };
        names::screaming(name)
    }
}
