//! Structs that only responses contain, as Rust code.

use super::{Printer, extra_name};
use crate::print::doc_comment::rustdoc;
use crate::print::rust::models::item::Member;
use crate::print::rust::models::rust_type::RustType;

/// Required fields without which decoding fails: a response without them is useless, because the
/// next call needs them or they are what the caller asked for.
const KEYS: [&str; 3] = ["id", "sid", "token"];
const EXTRA_DOC: &str = "Fields that are not listed above, and values of another type than documented.";

impl Printer<'_> {
    /// Prints a struct in which every field except the keys may be absent, and its decoder.
    pub fn response(&self, name: &str, members: &[Member]) -> String {
        let extra = extra_name(members);
        let fields = members.iter().map(|member| self.field(member)).collect::<String>();
        let rows = members.iter().map(row).collect::<String>();
        let keys = members.iter().filter(|member| field_kind(member) == "key");
        let keys = keys.map(|member| format!("{:?}", member.wire)).collect::<Vec<_>>().join(", ");
        format!(
            "#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct {name} {{
{fields}{}pub {extra}: Extra,
}}

response! {{
    {name}, {extra}, [{keys}] {{
{rows}    }}
}}
",
            rustdoc(&[EXTRA_DOC], 4)
        )
    }

    fn field(&self, member: &Member) -> String {
        let code = self.code(member.ty.inner());
        let code = match field_kind(member) {
            "key" | "any" => code,
            "maybe" => format!("Maybe<{code}>"),
            _ => format!("Option<{code}>"),
        };
        format!("{}pub {}: {code},\n", rustdoc(&[&self.shorten_links(&member.doc)], 4), member.identifier)
    }
}

fn row(member: &Member) -> String {
    format!("        {} {} = {:?},\n", field_kind(member), member.identifier, member.wire)
}

/// Returns the word by which the macro `response` of core/models selects how to decode a field.
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
