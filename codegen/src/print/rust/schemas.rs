//! `core/src/generated/schemas/`: what requests may hold, for validation before sending.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::Value;
use signalwire_api::{List, NumberRule, Object, StringRule, Tag, Type, Union};

use crate::error::{Error, Result};
use crate::generated_file::GeneratedFile;
use crate::names;
use crate::resolve::table::{PUBLIC, SWML, Table};

const FOLDER: &str = "core/src/generated/schemas";

/// One file per family, one static per named type.
pub fn files(table: &Table) -> Result<Vec<GeneratedFile>> {
    let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, home) in &table.type_modules {
        modules.entry(home).or_default().push(name);
    }
    let list = modules.keys().map(|module| declaration(module)).collect::<String>();
    let text = format!("//! What requests may hold, by family.\n\n{list}");
    let mut files = vec![GeneratedFile::code(format!("{FOLDER}/mod.rs"), file!(), &text)];
    for (module, types) in modules {
        files.push(module_file(table, module, &types)?);
    }
    Ok(files)
}

/// `mod fabric;`, for families that a browser build leaves out behind the feature.
pub fn declaration(module: &str) -> String {
    let gate = if module == PUBLIC { "" } else { "#[cfg(feature = \"server\")]\n" };
    format!("{gate}pub(crate) mod {module};\n")
}

/// `use` lines for the schema modules that a text names.
pub fn uses(text: &str, table: &Table, own: &str) -> String {
    let modules: BTreeSet<_> = table.type_modules.values().filter(|home| *home != own).collect();
    let named = modules.into_iter().filter(|module| text.contains(&format!("&{module}::")));
    named.fold(String::new(), |all, module| all + &format!("use crate::generated::schemas::{module};\n"))
}

fn module_file(table: &Table, module: &str, types: &[&str]) -> Result<GeneratedFile> {
    let printer = Printer { table, module };
    let mut body = String::new();
    for name in types {
        let kind = table.api.named(name).ok_or_else(|| Error::at(name, "is not described"))?;
        let kind = if module == SWML { table.api.flat(kind) } else { table.api.outline(kind) };
        let schema = printer.schema(&kind)?;
        let _ = write!(
            body,
            "\n/// `{name}`\npub(crate) static {}: Schema = {schema};\n",
            names::screaming(name)
        );
    }
    let text = format!(
        "//! Types that requests of `{module}` hold.\n\n{}{}{body}",
        uses(&body, table, module),
        imports(&body)
    );
    Ok(GeneratedFile::code(format!("{FOLDER}/{module}.rs"), file!(), &text))
}

/// The `use` line for the schema types that a text names.
pub fn imports(text: &str) -> String {
    let all = ["Field", "List", "NumberRule", "Object", "Schema", "StringRule", "Tag", "Union"];
    let starts = |name: &str| {
        text.match_indices(name).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            before.is_none_or(|c| !c.is_alphanumeric() && c != ':' && c != '"')
        })
    };
    let named: Vec<_> = all.into_iter().filter(|name| starts(name)).collect();
    if named.is_empty() {
        String::new()
    } else {
        format!("use crate::operations::schema::{{{}}};\n", named.join(", "))
    }
}

/// Prints expressions for a module.
pub struct Printer<'a> {
    /// Where named types live.
    pub table: &'a Table<'a>,
    /// The module that the text goes to.
    pub module: &'a str,
}

impl Printer<'_> {
    /// A `Schema` expression for a flat type.
    pub fn schema(&self, kind: &Type) -> Result<String> {
        Ok(match kind {
            Type::Any => "Schema::Any".to_owned(),
            Type::Null => "Schema::Null".to_owned(),
            Type::Boolean => "Schema::Boolean".to_owned(),
            Type::Integer(rule) => number("Integer", "INTEGER", rule),
            Type::Number(rule) => number("Number", "NUMBER", rule),
            Type::String(rule) => string(rule),
            Type::Enum(values) => literals(values)?,
            Type::List(list) => self.list(list)?,
            Type::Object(object) => format!("Schema::Object(&{})", self.object(object)?),
            Type::Union(union) => self.union(union)?,
            Type::Nullable(inner) => format!("Schema::Nullable(&{})", self.schema(inner)?),
            Type::Ref(name) => self.named(name),
        })
    }

    /// `Field::required("name", …)`.
    pub fn field(&self, name: &str, kind: &Type, required: bool) -> Result<String> {
        let word = if required { "required" } else { "optional" };
        Ok(format!("Field::{word}({name:?}, {})", self.schema(kind)?))
    }

    fn named(&self, name: &str) -> String {
        let home = self.table.type_modules.get(name).map_or("", String::as_str);
        let path = if home == self.module { String::new() } else { format!("{home}::") };
        format!("Schema::Ref(&{path}{})", names::screaming(name))
    }

    fn list(&self, list: &List) -> Result<String> {
        let items = self.schema(&list.items)?;
        if list.min_items.is_none() && list.max_items.is_none() {
            return Ok(format!("Schema::List(&List::of({items}))"));
        }
        let List { min_items, max_items, .. } = list;
        Ok(format!(
            "Schema::List(&List {{ items: {items}, min_items: {min_items:?}, max_items: {max_items:?} }})"
        ))
    }

    fn object(&self, object: &Object) -> Result<String> {
        let fields = object.fields.iter().map(|(name, field)| self.field(name, &field.kind, field.required));
        let fields = fields.collect::<Result<Vec<_>>>()?.join(", ");
        let mut parts = Vec::new();
        parts.extend((!fields.is_empty()).then(|| format!("fields: &[{fields}]")));
        if let Some(rest) = &object.rest {
            parts.push(format!("rest: Some({})", self.schema(rest)?));
        }
        parts.extend(limit("min_fields", object.min_fields.as_ref()));
        parts.extend(limit("max_fields", object.max_fields.as_ref()));
        Ok(completed("Object", "EMPTY", parts, 4))
    }

    fn union(&self, union: &Union) -> Result<String> {
        let of = union.of.iter().map(|choice| self.schema(choice)).collect::<Result<Vec<_>>>()?.join(", ");
        let tag = union.tag.as_ref().map_or_else(|| "None".to_owned(), |tag| self.tag(tag));
        Ok(format!("Schema::Union(&Union {{ of: &[{of}], tag: {tag} }})"))
    }

    fn tag(&self, tag: &Tag) -> String {
        let types: Vec<_> =
            tag.types.iter().map(|(v, name)| format!("({v:?}, {})", self.named(name))).collect();
        format!("Some(Tag {{ field: {:?}, types: &[{}] }})", tag.field, types.join(", "))
    }
}

fn number(variant: &str, free: &str, rule: &NumberRule) -> String {
    let mut parts = Vec::new();
    parts.extend(limit("minimum", rule.minimum.as_ref()));
    parts.extend(limit("maximum", rule.maximum.as_ref()));
    parts.extend(rule.above_minimum.then(|| "above_minimum: true".to_owned()));
    limited(variant, free, "NumberRule", parts, 3)
}

fn string(rule: &StringRule) -> String {
    let mut parts = Vec::new();
    parts.extend(limit("format", rule.format.as_ref()));
    parts.extend(limit("pattern", rule.pattern.as_ref()));
    parts.extend(limit("min_length", rule.min_length.as_ref()));
    // The one limit of 0 stands on a text that is emptied by the call; whether only "" does it, the server says.
    parts.extend(limit("max_length", rule.max_length.as_ref().filter(|most| **most > 0)));
    limited("String", "TEXT", "StringRule", parts, 4)
}

fn limited(variant: &str, free: &str, rule: &str, parts: Vec<String>, all: usize) -> String {
    if parts.is_empty() {
        return format!("Schema::{free}");
    }
    format!("Schema::{variant}(&{})", completed(rule, "NONE", parts, all))
}

/// A struct literal; fields not given come from a constant.
fn completed(name: &str, constant: &str, mut parts: Vec<String>, all: usize) -> String {
    if parts.is_empty() {
        return format!("{name}::{constant}");
    }
    if parts.len() < all {
        parts.push(format!("..{name}::{constant}"));
    }
    format!("{name} {{ {} }}", parts.join(", "))
}

fn limit(name: &str, value: Option<&impl std::fmt::Debug>) -> Option<String> {
    value.map(|value| format!("{name}: Some({value:?})"))
}

fn literals(values: &[Value]) -> Result<String> {
    let variant = match values.first() {
        Some(Value::String(_)) => "Enum",
        Some(Value::Number(_)) => "NumberEnum",
        Some(Value::Bool(_)) => "BooleanEnum",
        _ => return Err(Error(format!("literals of this kind are not handled: {values:?}"))),
    };
    let print = |value: &Value| match value {
        Value::Number(number) => format!("{:?}", number.as_f64().unwrap_or_default()),
        other => other.to_string(),
    };
    Ok(format!("Schema::{variant}(&[{}])", values.iter().map(print).collect::<Vec<_>>().join(", ")))
}
