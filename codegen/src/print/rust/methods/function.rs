//! The code of one typed method, for operations and for presets.

use crate::print::doc_comment::rustdoc;
use crate::print::rust::models::{ResponseType, RustType, TypeName};
use crate::resolve::table::Entry;

/// The parts in which methods differ.
pub struct Function<'a> {
    /// The operation that the method calls.
    pub entry: &'a Entry<'a>,
    /// The identifier.
    pub name: String,
    /// The sentence of the operation or preset.
    pub summary: &'a str,
    /// The HTTP request, the scopes and notes.
    pub details: String,
    /// Identifiers of the path values.
    pub path: Vec<String>,
    /// Arguments after the path values, with their types.
    pub arguments: Vec<String>,
    /// Statements before the call.
    pub prelude: String,
    /// The expression of the query or body.
    pub input: String,
    /// The type of the response.
    pub response: &'a ResponseType,
}

impl Function<'_> {
    /// Prints the method.
    pub fn print(&self) -> String {
        let Self { entry, name, prelude, input, .. } = self;
        let path = self.path.iter().map(|value| format!("{value}: &str"));
        let arguments: Vec<_> = path.chain(self.arguments.iter().cloned()).collect();
        let (constructor, output) = match self.response {
            ResponseType::None => ("nothing", "()".to_owned()),
            ResponseType::Value(ty) => ("value", qualified(ty)),
            ResponseType::Page(ty) => ("page", format!("Page<{}>", qualified(ty))),
        };
        // Inline, so that a program compiles only the serialization of the requests that it sends.
        format!(
            "\n{}{}#[inline]
pub fn {name}(self, {}) -> RequestBuilder<{output}> {{
{prelude}RequestBuilder::{constructor}(self.0, &operations::{}, &[{}], {input})
}}\n",
            rustdoc(&[self.summary, "", &self.details], 4),
            deprecated(entry),
            arguments.join(", "),
            entry.rust_path(),
            self.path.join(", "),
        )
    }
}

fn deprecated(entry: &Entry) -> &'static str {
    if entry.operation.deprecated { "#[deprecated = \"deprecated by the API\"]\n" } else { "" }
}

/// Prints a type as the modules of methods refer to it: `video::Room`.
pub fn qualified(ty: &RustType) -> String {
    ty.code(&|TypeName { module, name }| format!("{module}::{name}"))
}
