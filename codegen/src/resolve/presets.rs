//! Presets: methods that set a part of the body of another method.

use crate::names;
use crate::resolve::signature::Signature;
use crate::resolve::table::{Entry, Table};

/// The argument with the other fields of the body.
pub const MORE: &str = "more";

/// A preset with the operation that it calls.
#[derive(Clone, Copy)]
pub struct Preset<'a> {
    /// The JS name.
    pub name: &'a str,
    /// The data of `api/presets`.
    pub data: &'a signalwire_api::Preset,
    /// The index of the operation.
    pub index: usize,
    /// The operation.
    pub entry: Entry<'a>,
}

impl<'a> Preset<'a> {
    /// Returns the presets of documented operations.
    pub fn documented(table: &Table<'a>) -> Vec<Self> {
        let documented: Vec<_> = table.documented().collect();
        let of = |data: &signalwire_api::Preset| {
            documented.iter().find(|(_, entry)| entry.key == data.operation).copied()
        };
        let presets = table.api.presets.iter().filter_map(|(name, data)| {
            let (index, entry) = of(data)?;
            Some(Self { name, data, index, entry })
        });
        presets.collect()
    }

    /// Returns `setSwmlWebhook`.
    pub fn method(&self) -> &'a str {
        names::last(self.name)
    }

    /// Returns the names of the arguments before the options: `id, url, more`.
    pub fn arguments<'b>(&'b self, signature: &'b Signature) -> Vec<&'b str> {
        let path = signature.path.iter().map(String::as_str);
        path.chain([self.data.value.name.as_str(), MORE]).collect()
    }

    /// Returns the fields that the preset sets.
    pub fn fields(&self) -> impl Iterator<Item = &'a str> {
        let data = self.data;
        data.fixed.keys().map(String::as_str).chain([data.value.field.as_str()])
    }

    /// Describes the request: `PUT /api/…` with the fixed fields.
    pub fn request(&self) -> String {
        let fixed: Vec<_> =
            self.data.fixed.iter().map(|(field, value)| format!("`{field}` = `{value}`")).collect();
        format!("{} with {}", self.entry.request(), fixed.join(", "))
    }

    /// Returns the name of the method in Rust.
    pub fn rust_method(&self) -> String {
        names::snake(self.method())
    }
}
