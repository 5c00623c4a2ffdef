//! `js/generated/*.mjs`: the classes behind `client.video.rooms.list()`, and in `browser/` those of
//! the operations that need no API token.

use std::fmt::Write;

use super::{BROWSER, misplaced_groups, quote};
use crate::error::Result;
use crate::generated_file::GeneratedFile;
use crate::names;
use crate::print::doc_comment;
use crate::resolve::presets::{MORE, Preset};
use crate::resolve::signature::{Payload, Signature};
use crate::resolve::table::Table;
use crate::resolve::tree::Group;

/// Prints a file per family and one of the class that has the families as properties, for Node.js
/// and for browsers.
pub fn files(table: &Table) -> Result<Vec<GeneratedFile>> {
    let mut files = folder(table, &NODE_BUILD, &Group::families(table))?;
    files.extend(folder(table, &BROWSER_BUILD, &Group::public_families(table))?);
    Ok(files)
}

/// The output of a build.
struct Build {
    folder: &'static str,
    /// The path by which the files import the module of resources.
    module: &'static str,
    /// Whether the classes have getters for misplaced groups. Visitors of a page would download
    /// them, and only its developer needs them.
    has_misplaced: bool,
}

const NODE_BUILD: Build = Build { folder: "js/generated", module: "../resource.mjs", has_misplaced: true };
const BROWSER_BUILD: Build = Build { folder: BROWSER, module: "../../resource.mjs", has_misplaced: false };

/// Prints the classes of a build.
fn folder(table: &Table, build: &Build, families: &[Group]) -> Result<Vec<GeneratedFile>> {
    let Build { folder: path, module, .. } = build;
    let mut files = vec![GeneratedFile::code(format!("{path}/index.mjs"), file!(), &index(build, families))];
    for family in families {
        let mut text = String::new();
        for group in family.inner_first() {
            text += &class(table, build, group)?;
        }
        let text = import(module, &text) + &text;
        files.push(GeneratedFile::code(format!("{path}/{}.mjs", family.path), file!(), &text));
    }
    Ok(files)
}

/// Returns the `import` line for the names of the module of resources in a text.
fn import(module: &str, text: &str) -> String {
    let functions = ["call", "child", "misplaced", "page"].into_iter();
    let used: Vec<_> =
        functions.filter(|name| text.contains(&format!(" {name}("))).chain(["Resource"]).collect();
    format!("import {{ {} }} from '{module}'\n", used.join(", "))
}

fn index(build: &Build, families: &[Group]) -> String {
    let mut text = String::new();
    for family in families {
        let _ = writeln!(text, "import {{ {} }} from './{}.mjs'", family.class(), family.path);
    }
    text += "\n/** The families of the API. */\nexport class Api extends Resource {\n";
    let misplaced = build.has_misplaced.then(|| misplaced_groups::of_api(families));
    let getters = families.iter().map(getter).chain(misplaced.into_iter().flatten());
    text += &getters.collect::<Vec<_>>().join("\n");
    text += "}\n";
    import(build.module, &text) + &text
}

fn class(table: &Table, build: &Build, group: &Group) -> Result<String> {
    let getters = group.groups.iter().map(|group| Ok(getter(group)));
    let methods = group.methods.iter().map(|(index, entry)| {
        let signature = Signature::of(table, entry)?;
        Ok(method(*index, entry.name, entry.doc, &signature))
    });
    let presets = group.presets.iter().map(|one| Ok(preset(one, &Signature::of(table, &one.entry)?)));
    let misplaced = build.has_misplaced.then(|| misplaced_groups::of_group(group).map(Ok));
    let misplaced = misplaced.into_iter().flatten();
    let members =
        getters.chain(methods).chain(presets).chain(misplaced).collect::<Result<Vec<_>>>()?.join("\n");
    let (path, class) = (&group.path, group.class());
    Ok(format!(
        "\n/** Methods of `client.{path}`. */\nexport class {class} extends Resource {{\n{members}}}\n"
    ))
}

fn getter(group: &Group) -> String {
    let (path, name, class) = (&group.path, group.name(), group.class());
    format!("  /** `client.{path}` */\n  get {name}() {{\n    return child(this, {class})\n  }}\n")
}

fn method(index: usize, name: &str, doc: &str, signature: &Signature) -> String {
    let name = names::last(name);
    let arguments = signature.names().join(", ");
    let path = signature.path.join(", ");
    let call = match &signature.items {
        Some(items) => {
            let query = signature.payload_name().unwrap_or("undefined");
            format!("page(this, {index}, '{items}', [{path}], {query}, options, others)")
        }
        None => format!("call(this, {index}, [{path}], {}, options, others)", payload(signature.payload)),
    };
    let comment = doc_comment::jsdoc(&[doc.to_owned()], 2);
    format!("{comment}  {name}({arguments}, ...others) {{\n    return {call}\n  }}\n")
}

/// A missing value becomes `null`, which validation rejects; JSON would omit an undefined field.
fn preset(preset: &Preset, signature: &Signature) -> String {
    let (index, data) = (preset.index, preset.data);
    let fixed = data.fixed.iter().map(|(field, value)| format!("{field}: {}", quote(value)));
    let value = format!("{}: {} ?? null", data.value.field, data.value.name);
    let fields: Vec<_> = std::iter::once(format!("...{MORE}")).chain(fixed).chain([value]).collect();
    let body = format!("{{\n      {},\n    }}", fields.join(",\n      "));
    let (arguments, path) = (preset.arguments(signature).join(", "), signature.path.join(", "));
    let comment = doc_comment::jsdoc(std::slice::from_ref(&data.doc), 2);
    format!(
        "{comment}  {}({arguments}, options, ...others) {{
    const body = {body}
    return call(this, {index}, [{path}], {{ body }}, options, others)
  }}
",
        preset.method()
    )
}

fn payload(payload: Payload) -> &'static str {
    match payload {
        Payload::None => "{}",
        Payload::Query => "{ query }",
        Payload::Body { .. } => "{ body }",
        Payload::Params { .. } => "{ body: params }",
    }
}
