//! The JSON Schemas of SWML documents. They define the language; the `OpenAPI` documents repeat it
//! without variables.

mod variables;

use std::path::Path;

use indexmap::IndexMap;
use serde_json::{Map, Value};
use signalwire_api::{List, StringRule, Type, VARIABLE, VARIABLE_FORMAT};

use super::schema::Schemas;
use super::section::Section;
use crate::error::Result;
use crate::read_json;

/// The files of the folder and the prefixes of their types.
const FILES: [(&str, &str); 2] =
    [("swml-calling.json", "SWML.Calling."), ("swml-messaging.json", "SWML.Messaging.")];
/// The name of the root type of a file, which its references use too.
const DOCUMENT: &str = "SWMLObject";
/// The name of the type of a step in a section.
const METHOD: &str = "SWMLMethod";
/// The name of the added type of verb names.
const VERB: &str = "VerbName";
/// Matches `%{call.from}` and `${prompt_value}`, alone or inside a string.
const PATTERN: &str = r"[$%]\{[^}]*\}";

/// Reads the types of both files, and adds variables wherever a number, a boolean, an enum or a
/// string with a pattern occurs.
pub fn types(folder: &Path) -> Result<IndexMap<String, Type>> {
    let rule = StringRule {
        format: Some(VARIABLE_FORMAT.to_owned()),
        pattern: Some(PATTERN.to_owned()),
        ..StringRule::default()
    };
    let mut all = IndexMap::from([(VARIABLE.to_owned(), Type::String(rule))]);
    for (file, prefix) in FILES {
        let types = file_types(folder, file, prefix)?;
        all.extend(types.into_iter().map(|(name, kind)| (name, variables::with_variables(kind))));
        add_short_verbs(&mut all, prefix);
    }
    Ok(all)
}

/// Adds the forms of a step that the schemas lack: the name of a verb (`"hangup"`), and the call of
/// a section as a list.
fn add_short_verbs(types: &mut IndexMap<String, Type>, prefix: &str) {
    let verb = |kind: &Type| match kind {
        Type::Ref(name) => match types.get(name) {
            Some(Type::Object(object)) => object.fields.keys().next().cloned().map(Value::from),
            _ => None,
        },
        _ => None,
    };
    let Some(Type::Union(union)) = types.get(&format!("{prefix}{METHOD}")) else { return };
    let mut union = union.clone();
    let names = union.of.iter().filter_map(verb).collect();
    let name = format!("{prefix}{VERB}");
    let call = List { items: Type::Any, min_items: Some(1), max_items: None };
    union.of.extend([Type::Ref(name.clone()), Type::List(Box::new(call))]);
    types.insert(name, Type::Enum(names));
    types.insert(format!("{prefix}{METHOD}"), Type::Union(union));
}

fn file_types(folder: &Path, file: &str, prefix: &str) -> Result<IndexMap<String, Type>> {
    let mut root = Section::new(&read_json(&folder.join(file))?, file)?;
    for keyword in ["$schema", "$id"] {
        root.take(keyword);
    }
    let mut definitions: Map<_, _> = root.section("$defs")?.entries().collect();
    definitions.insert(DOCUMENT.to_owned(), root.entries().collect::<Map<_, _>>().into());
    let mut types = Schemas::definitions(&definitions, prefix).types()?;
    types.retain(|name, _| !variables::is_variable(name));
    Ok(types)
}
