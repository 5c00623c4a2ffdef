//! Planned types as Rust code.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use indexmap::IndexMap;

use super::item::{Choice, Item, Kind, Member, Name, Role, Shape};
use super::options::Guard;

const TOO_MANY: &str = "#[allow(clippy::too_many_arguments, reason = \"the API requires them all\")]\n";

/// Prints the types of one module.
pub struct Printer<'a> {
    pub module: &'a str,
    pub items: &'a IndexMap<Name, Item>,
    /// What types are for, by wire name.
    pub uses: &'a BTreeMap<&'a str, String>,
}

impl Printer<'_> {
    /// A type as code of this module says it.
    pub fn code(&self, shape: &Shape) -> String {
        shape.code(&|Name { module, name }| {
            if module == self.module { name.clone() } else { format!("crate::{module}::{name}") }
        })
    }

    /// The definition of one type.
    pub fn item(&self, name: &Name, item: &Item) -> String {
        match &item.kind {
            Kind::Struct { members, rest } => self.structure(name, item, members, rest.as_ref()),
            Kind::Enum(variants) => self.open_enum(name, item, variants),
            Kind::Union(choices) => self.union(name, item, choices),
        }
    }

    fn structure(&self, name: &Name, item: &Item, members: &[Member], rest: Option<&Shape>) -> String {
        let rest = rest.or_else(|| item.role.response.then_some(&Shape::Any));
        let extra = rest.map(|rest| match rest {
            Shape::Any => "Map<String, Value>".to_owned(),
            other => format!("BTreeMap<String, {}>", self.code(other)),
        });
        let build =
            if item.role.is_built() { self.build(name, members, extra.as_deref()) } else { Build::Not };
        let default = if matches!(build, Build::Derived) { "Default, " } else { "" };
        let mut text = format!("/// {}\n", self.doc(item));
        let _ = writeln!(text, "#[derive(Clone, Debug, {default}PartialEq, Serialize, Deserialize)]");
        text += if item.role.is_built() { "" } else { "#[non_exhaustive]\n" };
        text += if extra.is_none() { "#[serde(deny_unknown_fields)]\n" } else { "" };
        let _ = writeln!(text, "pub struct {} {{", name.name);
        text += &members.iter().map(|member| self.member(member)).collect::<String>();
        if let Some(kind) = extra {
            let _ = writeln!(
                text,
                "/// Fields that have no place above.\n#[serde(flatten)]\npub {}: {kind},",
                extra_name(members)
            );
        }
        text += "}\n";
        text + if let Build::Written(code) = &build { code } else { "" }
    }

    fn member(&self, member: &Member) -> String {
        let (kind, absent) = self.kind(member);
        let mut hints = Vec::new();
        if member.identifier.trim_start_matches("r#") != member.wire {
            hints.push(format!("rename = {:?}", member.wire));
        }
        hints.extend(absent.map(str::to_owned));
        let hints =
            if hints.is_empty() { String::new() } else { format!("#[serde({})]\n", hints.join(", ")) };
        format!("/// {}\n{hints}pub {}: {kind},\n", member.doc, member.identifier)
    }

    /// The type of a member, and what serde must know where it may be absent.
    fn kind(&self, member: &Member) -> (String, Option<&'static str>) {
        match &member.shape {
            shape if member.required => (self.code(shape), None),
            Shape::Any | Shape::Nullable(_) => (
                format!("Maybe<{}>", self.code(member.shape.inner())),
                Some("default, skip_serializing_if = \"Maybe::is_absent\""),
            ),
            shape => {
                (format!("Option<{}>", self.code(shape)), Some("skip_serializing_if = \"Option::is_none\""))
            }
        }
    }

    /// How a value is made: from nothing, or from the fields that it requires.
    fn build(&self, name: &Name, members: &[Member], extra: Option<&str>) -> Build {
        if members.iter().all(|member| !member.required) {
            return Build::Derived;
        }
        let asked: Vec<_> = members.iter().filter(|m| m.required && m.constant.is_none()).collect();
        let fields = members.iter().map(|member| self.initial(member)).collect::<String>();
        let extra = extra.and_then(|kind| kind.split('<').next());
        let extra = extra.map_or(String::new(), |kind| format!("{}: {kind}::new(),", extra_name(members)));
        let (name, value) = (&name.name, format!("Self {{ {fields} {extra} }}"));
        Build::Written(match asked.len() {
            0 => format!("\nimpl Default for {name} {{\nfn default() -> Self {{\n{value}\n}}\n}}\n"),
            count => {
                let arguments: Vec<_> = asked.iter().map(|member| self.argument(member)).collect();
                let allow = if count > 7 { TOO_MANY } else { "" };
                let head = format!("{allow}pub fn new({}) -> Self", arguments.join(", "));
                format!(
                    "\nimpl {name} {{\n/// One with what the API requires, and nothing else.\n{head} {{\n{value}\n}}\n}}\n"
                )
            }
        })
    }

    fn argument(&self, member: &Member) -> String {
        let kind = self.code(&member.shape);
        match member.shape {
            Shape::Text | Shape::Secret => format!("{}: impl Into<{kind}>", member.identifier),
            _ => format!("{}: {kind}", member.identifier),
        }
    }

    fn initial(&self, member: &Member) -> String {
        let id = &member.identifier;
        match (&member.constant, &member.shape) {
            (Some(variant), shape) => format!("{id}: {}::{variant},", self.code(shape)),
            (None, Shape::Text | Shape::Secret) if member.required => format!("{id}: {id}.into(),"),
            (None, _) if member.required => format!("{id},"),
            (None, Shape::Any | Shape::Nullable(_)) => format!("{id}: Maybe::Absent,"),
            (None, _) => format!("{id}: None,"),
        }
    }

    fn union(&self, name: &Name, item: &Item, choices: &[Choice]) -> String {
        let (objects, values): (Vec<_>, Vec<_>) =
            choices.iter().partition(|choice| self.is_struct(&choice.shape));
        let lines =
            |choices: &[&Choice]| choices.iter().map(|choice| self.choice(choice)).collect::<String>();
        format!(
            "union! {{\n    /// {}\n    pub enum {} {{\n        objects {{\n{}        }}\n        values {{\n{}        }}\n    }}\n}}\n",
            self.doc(item),
            name.name,
            lines(&objects),
            lines(&values)
        )
    }

    fn open_enum(&self, name: &Name, item: &Item, variants: &[(String, String)]) -> String {
        let mut text = format!("open_enum! {{\n    /// {}\n    pub enum {} {{\n", self.doc(item), name.name);
        for (variant, value) in variants {
            let _ = writeln!(text, "        {variant} = {value:?},");
        }
        text + "    }\n}\n"
    }

    fn doc(&self, item: &Item) -> String {
        let uses = item.wire.as_deref().and_then(|wire| self.uses.get(wire));
        uses.map_or_else(|| item.doc.clone(), |uses| format!("{} {uses}", item.doc))
    }

    fn choice(&self, choice: &Choice) -> String {
        let quote = |texts: &[String]| texts.iter().map(|text| format!("{text:?}")).collect::<Vec<_>>();
        let when = |(pointer, texts): &Guard| format!(" when {pointer:?} = {}", quote(texts).join(" | "));
        let when = choice.guards.iter().map(when).collect::<String>();
        let required = quote(&self.required_nullable(&choice.shape)).join(", ");
        let having = if required.is_empty() { String::new() } else { format!(" having [{required}]") };
        let indent = " ".repeat(12);
        let Choice { variant, shape, doc, .. } = choice;
        format!("{indent}/// {doc}\n{indent}{variant}({}){when}{having},\n", self.code(shape))
    }

    fn is_struct(&self, shape: &Shape) -> bool {
        matches!(self.kind_of(shape), Some(Kind::Struct { .. }))
    }

    fn kind_of(&self, shape: &Shape) -> Option<&Kind> {
        let Shape::Named(name) = shape else { return None };
        self.items.get(name).map(|item| &item.kind)
    }

    /// Fields without which serde would take a value for one of the type, because it reads an absent `Option` as `None`.
    fn required_nullable(&self, shape: &Shape) -> Vec<String> {
        let Some(Kind::Struct { members, .. }) = self.kind_of(shape) else { return Vec::new() };
        let strict =
            members.iter().filter(|member| member.required && matches!(member.shape, Shape::Nullable(_)));
        strict.map(|member| member.wire.clone()).collect()
    }
}

/// How a struct is built.
enum Build {
    /// It comes from the server.
    Not,
    /// From nothing.
    Derived,
    /// With this code.
    Written(String),
}

impl Role {
    /// Whether users make values of it. So they do of a type that no call reaches.
    pub fn is_built(self) -> bool {
        self.request || !self.response
    }
}

fn extra_name(members: &[Member]) -> &'static str {
    if members.iter().any(|member| member.identifier == "extra") { "extra_fields" } else { "extra" }
}

/// The `use` lines for what a module's code names.
pub fn imports(code: &str) -> String {
    let names: BTreeSet<&str> = code.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let mut text = String::new();
    text += if code.contains("BTreeMap<") { "use std::collections::BTreeMap;\n\n" } else { "" };
    text += if code.contains("#[derive(") { "use serde::{Deserialize, Serialize};\n\n" } else { "" };
    for (macro_name, module) in [("open_enum", "open_enum"), ("union", "union")] {
        if code.contains(&format!("{macro_name}! {{")) {
            let _ = writeln!(text, "use crate::{module}::{macro_name};");
        }
    }
    let own: Vec<_> =
        ["Map", "Maybe", "Secret", "Value"].into_iter().filter(|name| names.contains(name)).collect();
    if !own.is_empty() {
        let _ = writeln!(text, "use crate::{{{}}};", own.join(", "));
    }
    text
}
