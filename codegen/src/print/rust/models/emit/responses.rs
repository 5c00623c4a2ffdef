//! Structs that only come from the server, as Rust code.

use super::Printer;
use crate::print::rust::models::item::{Member, RustType};

/// Required fields without which an answer is of no use: what the next call takes, or what was asked for.
const KEYS: [&str; 3] = ["id", "sid", "token"];
const EXTRA: &str = "/// Fields that have no place above, and values of another type than described.\n";

impl Printer<'_> {
    /// The definition of a struct of which each field but the keys may be absent, and how it is decoded.
    pub fn response(&self, name: &str, members: &[Member]) -> String {
        let has_extra_field = members.iter().any(|member| member.identifier == "extra");
        let extra = if has_extra_field { "extra_fields" } else { "extra" };
        let fields = members.iter().map(|member| self.field(member)).collect::<String>();
        let rows = members.iter().map(row).collect::<String>();
        let keys = members.iter().filter(|member| field_kind(member) == "key");
        let keys = keys.map(|member| format!("{:?}", member.wire)).collect::<Vec<_>>().join(", ");
        format!(
            "#[derive(Clone, Debug, PartialEq)]\n#[non_exhaustive]\npub struct {name} {{\n{fields}{EXTRA}pub {extra}: Extra,\n}}\n
response! {{\n    {name}, {extra}, [{keys}] {{\n{rows}    }}\n}}\n"
        )
    }

    fn field(&self, member: &Member) -> String {
        let code = self.code(member.ty.inner());
        let field_kind = match field_kind(member) {
            "key" | "any" => code,
            "maybe" => format!("Maybe<{code}>"),
            _ => format!("Option<{code}>"),
        };
        format!("/// {}\npub {}: {field_kind},\n", member.doc, member.identifier)
    }
}

fn row(member: &Member) -> String {
    format!("        {} {} = {:?},\n", field_kind(member), member.identifier, member.wire)
}

/// How the macro `response` in core/models decodes a field.
fn field_kind(member: &Member) -> &'static str {
    match (&member.ty, member.required) {
        (RustType::String | RustType::Secret, true) if KEYS.contains(&member.wire.as_str()) => "key",
        (RustType::Any, true) => "any",
        (RustType::Nullable(_), true) => "nullable",
        (_, true) => "required",
        (RustType::Any | RustType::Nullable(_), false) => "maybe",
        (_, false) => "optional",
    }
}
