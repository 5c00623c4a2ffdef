//! Reading the folder.

use std::fmt;
use std::fs;
use std::path::Path;

use indexmap::IndexMap;
use serde::de::DeserializeOwned;

use crate::operation::{Family, Operation, Paging, Surface, Webhook};
use crate::preset::Preset;
use crate::types::{List, Object, Type, Union};

/// All of `api/`, joined and checked.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// Families by name (the first part of the JS name), sorted.
    pub families: IndexMap<String, Family>,
    /// Names and sentences by the key of an operation or webhook.
    pub surface: IndexMap<String, Surface>,
    /// Presets by JS name.
    pub presets: IndexMap<String, Preset>,
}

/// Why the folder cannot be used, with the file or key at fault.
#[derive(Debug)]
pub struct LoadError(pub String);

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for LoadError {}

impl Api {
    /// Reads `wire/*.json`, `surface/*.json` and `presets/*.json` below `folder`, and adds what
    /// follows from them: the paging parameters of lists, and which bodies may be absent.
    ///
    /// Fails when an operation or webhook has no name, a name has neither, two share a name, a
    /// `ref` leads nowhere, or a preset does not fit its operation.
    pub fn load(folder: &Path) -> Result<Self, LoadError> {
        let mut api = Self {
            families: read_folder(&folder.join("wire"))?,
            surface: read_folder::<IndexMap<String, Surface>>(&folder.join("surface"))?
                .into_values()
                .flatten()
                .collect(),
            presets: read_folder::<IndexMap<String, Preset>>(&folder.join("presets"))?
                .into_values()
                .flatten()
                .collect(),
        };
        api.check()?;
        api.complete();
        Ok(api)
    }

    /// Every operation with its key, family by family.
    pub fn operations(&self) -> impl Iterator<Item = (&str, &Operation)> {
        self.families.values().flat_map(|f| f.operations.iter()).map(|(k, o)| (k.as_str(), o))
    }

    /// Every webhook with its key.
    pub fn webhooks(&self) -> impl Iterator<Item = (&str, &Webhook)> {
        self.families.values().flat_map(|f| f.webhooks.iter()).map(|(k, w)| (k.as_str(), w))
    }

    /// The named type.
    pub fn named(&self, name: &str) -> Option<&Type> {
        self.home(name).map(|(_, kind)| kind)
    }

    /// The named type and the family whose file holds it.
    pub fn home(&self, name: &str) -> Option<(&str, &Type)> {
        self.families.iter().find_map(|(family, f)| f.types.get(name).map(|kind| (family.as_str(), kind)))
    }

    /// The type behind any number of names.
    pub fn resolve<'a>(&'a self, kind: &'a Type) -> &'a Type {
        match kind {
            Type::Ref(name) => self.named(name).map_or(kind, |inner| self.resolve(inner)),
            _ => kind,
        }
    }

    /// The object behind a type, with the fields of the types it extends.
    pub fn object(&self, kind: &Type) -> Option<Object> {
        match self.resolve(kind) {
            Type::Object(object) => Some(self.merged(object)),
            _ => None,
        }
    }

    fn merged(&self, object: &Object) -> Object {
        let mut own = object.clone();
        if let Some(base) = own.extends.take().and_then(|name| self.object(&Type::Ref(name))) {
            let mut fields = base.fields;
            fields.extend(own.fields);
            own.fields = fields;
        }
        own
    }

    /// The type with nothing to look up but names: objects hold the fields they extend, and a base
    /// type that stands for its extensions is the union of them. Named types inside stay names.
    pub fn flat(&self, kind: &Type) -> Type {
        match kind {
            Type::List(list) => {
                Type::List(Box::new(List { items: self.flat(&list.items), ..(**list).clone() }))
            }
            Type::Nullable(inner) => Type::Nullable(Box::new(self.flat(inner))),
            Type::Union(union) => {
                let of = union.of.iter().map(|choice| self.flat(choice)).collect();
                Type::Union(Box::new(Union { of, tag: union.tag.clone() }))
            }
            Type::Object(object) => self.flat_object(object),
            other => other.clone(),
        }
    }

    fn flat_object(&self, object: &Object) -> Type {
        if let Some(tag) = &object.tag {
            let of = tag.types.values().cloned().map(Type::Ref).collect();
            return Type::Union(Box::new(Union { of, tag: Some(tag.clone()) }));
        }
        let mut whole = self.merged(object);
        for field in whole.fields.values_mut() {
            field.kind = self.flat(&field.kind);
        }
        whole.rest = whole.rest.map(|kind| self.flat(&kind));
        Type::Object(Box::new(whole))
    }

    /// How the answer of an operation goes on.
    pub fn paging(&self, operation: &Operation) -> Paging {
        let Some(answer) = operation.answer.as_ref().and_then(|kind| self.object(kind)) else {
            return Paging::None;
        };
        let is_list = |name: &str| {
            answer.fields.get(name).is_some_and(|f| matches!(self.resolve(&f.kind), Type::List(_)))
        };
        if answer.fields.contains_key("next_page_uri") {
            let items = answer.fields.keys().find(|name| is_list(name));
            return items.map_or(Paging::None, |name| Paging::NextPageUri(name.clone()));
        }
        match (is_list("data"), answer.fields.contains_key("links")) {
            (true, true) => Paging::Links,
            (true, false) => Paging::Whole,
            (false, _) => Paging::None,
        }
    }

    fn check(&self) -> Result<(), LoadError> {
        let operations = self.operations().map(|(key, _)| (key, "operation"));
        let known: IndexMap<_, _> =
            operations.chain(self.webhooks().map(|(key, _)| (key, "webhook"))).collect();
        let mut names = IndexMap::new();
        for (key, what) in &known {
            let row =
                self.surface.get(*key).ok_or_else(|| LoadError(format!("{key}: {what} without a name")))?;
            if let Some(other) = names.insert(&row.name, key) {
                return Err(LoadError(format!("{}: name of both {other} and {key}", row.name)));
            }
        }
        self.check_mentions()?;
        self.presets.iter().try_for_each(|(name, preset)| match names.get(name) {
            Some(key) => Err(LoadError(format!("{name}: name of both {key} and a preset"))),
            None => preset.check(name, self),
        })?;
        match self.surface.keys().find(|key| !known.contains_key(key.as_str())) {
            Some(key) => Err(LoadError(format!("{key}: name without an operation"))),
            None => Ok(()),
        }
    }

    fn check_mentions(&self) -> Result<(), LoadError> {
        let types = self.families.values().flat_map(|family| &family.types);
        let by_types =
            types.flat_map(|(name, kind)| kind.mentions().into_iter().map(move |m| (name.as_str(), m)));
        let by_operations =
            self.operations().flat_map(|(key, o)| o.mentions().into_iter().map(move |m| (key, m)));
        let by_webhooks = self
            .webhooks()
            .flat_map(|(key, webhook)| webhook.body.kind.mentions().into_iter().map(move |m| (key, m)));
        match by_types.chain(by_operations).chain(by_webhooks).find(|(_, name)| self.named(name).is_none()) {
            Some((at, name)) => Err(LoadError(format!("{at}: the type {name} is not described"))),
            None => Ok(()),
        }
    }
}

/// Every `*.json` of a folder by its file name without the ending, sorted.
pub fn read_folder<T: DeserializeOwned>(folder: &Path) -> Result<IndexMap<String, T>, LoadError> {
    let at = |path: &Path, e: &dyn fmt::Display| LoadError(format!("{}: {e}", path.display()));
    let mut files = fs::read_dir(folder)
        .map_err(|e| at(folder, &e))?
        .filter_map(|entry| entry.ok().map(|e| e.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .collect::<Vec<_>>();
    files.sort();
    files
        .iter()
        .map(|path| {
            let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
            let text = fs::read_to_string(path).map_err(|e| at(path, &e))?;
            Ok((stem, serde_json::from_str(&text).map_err(|e| at(path, &e))?))
        })
        .collect()
}
