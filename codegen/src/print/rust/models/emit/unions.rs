//! Unions as Rust enums.

use super::Printer;
use crate::print::doc_comment::rustdoc;
use crate::print::rust::models::item::{Choice, Guard, Item, Kind};
use crate::print::rust::models::rust_type::RustType;

impl Printer<'_> {
    /// Prints the definition of a union.
    pub fn union(&self, name: &str, doc: &str, choices: &[Choice]) -> String {
        let is_struct = |item: &Item| matches!(item.kind, Kind::Struct { .. });
        let is_object = |choice: &&Choice| self.item_of(&choice.ty).is_some_and(is_struct);
        let (objects, values): (Vec<_>, Vec<_>) = choices.iter().partition(is_object);
        let lines =
            |part: Vec<&Choice>| part.into_iter().map(|choice| self.choice(choice)).collect::<String>();
        let (objects, values) = (lines(objects), lines(values));
        let parts =
            format!("        objects {{\n{objects}        }}\n        values {{\n{values}        }}\n");
        format!("union! {{\n{}    pub enum {name} {{\n{parts}    }}\n}}\n", rustdoc(&[doc], 4))
    }

    fn choice(&self, choice: &Choice) -> String {
        let Choice { variant, ty, doc, guards } = choice;
        let when = |(pointer, strings): &Guard| format!(" when {pointer:?} = {}", quote(strings).join(" | "));
        let when = guards.iter().map(when).collect::<String>();
        let required = quote(&self.required_nullable(ty)).join(", ");
        let having = if required.is_empty() { String::new() } else { format!(" having [{required}]") };
        let (indent, code) = (12, self.code(ty));
        format!(
            "{}{:indent$}{variant}({code}){when}{having},\n",
            rustdoc(&[&self.shorten_links(doc)], indent),
            ""
        )
    }

    /// Returns the required nullable fields. serde decodes an absent `Option` as `None`, so the
    /// macro checks that they are present. Types of responses count absent fields themselves.
    fn required_nullable(&self, ty: &RustType) -> Vec<String> {
        let item = self.item_of(ty).filter(|item| !item.role.is_response_only());
        let Some(Kind::Struct { members, .. }) = item.map(|item| &item.kind) else { return Vec::new() };
        let is_strict = |required: bool, ty: &RustType| required && matches!(ty, RustType::Nullable(_));
        let strict = members.iter().filter(|member| is_strict(member.required, &member.ty));
        strict.map(|member| member.wire.clone()).collect()
    }

    fn item_of(&self, ty: &RustType) -> Option<&Item> {
        let RustType::Named(name) = ty else { return None };
        self.items.get(name)
    }
}

fn quote(strings: &[String]) -> Vec<String> {
    strings.iter().map(|string| format!("{string:?}")).collect()
}
