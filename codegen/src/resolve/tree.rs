//! The documented operations as the tree of the client: families, groups, methods.

use crate::names;
use crate::resolve::presets::Preset;
use crate::resolve::table::{Entry, Table};

/// A family or a group below one.
pub struct Group<'a> {
    /// `video.rooms`
    pub path: String,
    /// Operations directly in it, with their indexes, sorted by name.
    pub methods: Vec<(usize, Entry<'a>)>,
    /// Presets directly in it, sorted by name.
    pub presets: Vec<Preset<'a>>,
    /// Groups in it, sorted by name.
    pub groups: Vec<Group<'a>>,
}

impl<'a> Group<'a> {
    /// Returns a tree per family with documented operations.
    pub fn families(table: &Table<'a>) -> Vec<Self> {
        Self::build(table.documented(), Preset::documented(table))
    }

    /// Returns a tree per family with documented operations of the browser build.
    pub fn public_families(table: &Table<'a>) -> Vec<Self> {
        let presets = Preset::documented(table).into_iter().filter(|preset| preset.entry.is_public());
        Self::build(table.documented().filter(|(_, entry)| entry.is_public()), presets.collect())
    }

    fn build(entries: impl Iterator<Item = (usize, Entry<'a>)>, presets: Vec<Preset<'a>>) -> Vec<Self> {
        let mut root = Self::new(String::new());
        for (index, entry) in entries {
            let methods = &mut root.group_of(entry.name).methods;
            methods.push((index, entry));
            methods.sort_by_key(|(_, entry)| entry.name);
        }
        for preset in presets {
            let siblings = &mut root.group_of(preset.name).presets;
            siblings.push(preset);
            siblings.sort_by_key(|preset| preset.name);
        }
        root.groups
    }

    /// Returns `rooms`.
    pub fn name(&self) -> &str {
        names::last(&self.path)
    }

    /// Returns `VideoRooms`.
    pub fn class(&self) -> String {
        names::pascal(&self.path)
    }

    /// Returns the group and all groups below it, inner ones first, because JavaScript classes must
    /// be defined before use.
    pub fn inner_first(&self) -> Vec<&Self> {
        self.groups.iter().flat_map(Self::inner_first).chain([self]).collect()
    }

    /// Returns the operations of the group and of all groups below it.
    pub fn operations(&self) -> Vec<Entry<'a>> {
        self.inner_first()
            .into_iter()
            .flat_map(|group| group.methods.iter().map(|(_, entry)| *entry))
            .collect()
    }

    fn new(path: String) -> Self {
        Self { path, methods: Vec::new(), presets: Vec::new(), groups: Vec::new() }
    }

    /// Returns the group of a method, and creates it if it is new.
    fn group_of(&mut self, name: &str) -> &mut Self {
        let parts: Vec<_> = name.split('.').collect();
        (1..parts.len()).fold(self, |group, end| group.child_or_insert(&parts[..end].join(".")))
    }

    fn child_or_insert(&mut self, path: &str) -> &mut Self {
        let found = self.groups.binary_search_by(|group| group.path.as_str().cmp(path));
        let at = found.unwrap_or_else(|at| {
            self.groups.insert(at, Self::new(path.to_owned()));
            at
        });
        &mut self.groups[at]
    }
}
