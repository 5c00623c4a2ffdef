//! Methods that fill in a part of another method's body.

use crate::names;
use crate::resolve::signature::Signature;
use crate::resolve::table::{Entry, Table};

/// What the other fields of the body are called.
pub const MORE: &str = "more";

/// A preset with the operation that it calls.
#[derive(Clone, Copy)]
pub struct Preset<'a> {
    /// The JS name.
    pub name: &'a str,
    /// What it fills in.
    pub data: &'a signalwire_api::Preset,
    /// The number of the operation.
    pub index: usize,
    /// The operation.
    pub entry: Entry<'a>,
}

impl<'a> Preset<'a> {
    /// All whose operation is described.
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

    /// `setSwmlWebhook`
    pub fn method(&self) -> &'a str {
        self.name.rsplit('.').next().unwrap_or(self.name)
    }

    /// The names of the arguments before the options, given the signature of the operation: `id, url, more`.
    pub fn arguments<'b>(&'b self, signature: &'b Signature) -> Vec<&'b str> {
        let path = signature.path.iter().map(String::as_str);
        path.chain([self.data.value.name.as_str(), MORE]).collect()
    }

    /// The fields that it fills in.
    pub fn fields(&self) -> impl Iterator<Item = &'a str> {
        let data = self.data;
        data.fixed.keys().map(String::as_str).chain([data.value.field.as_str()])
    }

    /// `PUT /api/…` with what is filled in.
    pub fn request(&self) -> String {
        let fixed: Vec<_> =
            self.data.fixed.iter().map(|(field, value)| format!("`{field}` = `{value}`")).collect();
        format!("{} with {}", self.entry.request(), fixed.join(", "))
    }

    /// The method's name in Rust.
    pub fn rust_method(&self) -> String {
        names::snake(self.method())
    }
}
