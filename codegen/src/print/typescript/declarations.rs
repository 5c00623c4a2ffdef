//! `js/generated/*.d.mts` and `js/generated/browser/*.d.mts`: classes with the signatures of their
//! methods, and the types in these signatures.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use signalwire_api::Type;

use super::{BROWSER, methods, types, webhooks};
use crate::error::Result;
use crate::generated_file::GeneratedFile;
use crate::print::usage_sentences;
use crate::resolve::table::Table;
use crate::resolve::tree::Group;
use crate::resolve::webhooks::Webhook;

/// The file of types that families share.
const COMMON: &str = "common";
/// The file of types that only `signalwire-client/webhooks` exports.
const WEBHOOKS: &str = "webhooks";

/// A folder of declarations.
struct Folder {
    path: &'static str,
    /// The relative path of `js`.
    up: &'static str,
}

const NODE_BUILD: Folder = Folder { path: "js/generated", up: ".." };
const BROWSER_BUILD: Folder = Folder { path: BROWSER, up: "../.." };

/// Prints a file per family, one of shared types and one of the class that has the families as
/// properties, for Node.js and for browsers. Webhooks are declared for Node.js only.
pub fn files(table: &Table) -> Result<Vec<GeneratedFile>> {
    let mut files = NODE_BUILD.print(table, &Group::families(table), &Webhook::documented(table.api))?;
    files.extend(BROWSER_BUILD.print(table, &Group::public_families(table), &[])?);
    Ok(files)
}

impl Folder {
    fn print(&self, table: &Table, families: &[Group], webhooks: &[Webhook]) -> Result<Vec<GeneratedFile>> {
        let entries: Vec<_> = families.iter().flat_map(Group::operations).collect();
        let types = types::reachable_types(table.api, &entries, webhooks);
        let mut texts: BTreeMap<&str, String> = BTreeMap::new();
        for family in families {
            texts.insert(&family.path, classes(table, family)?);
        }
        if !webhooks.is_empty() {
            texts.insert(WEBHOOKS, webhooks::declarations(table.api, webhooks));
        }
        let uses = usage_sentences::sentences(table, &entries);
        for (home, names) in &types {
            let text = texts.entry(home).or_default();
            for name in names {
                let kind = table.api.named(name).unwrap_or(&Type::Any);
                *text += &types::declaration(table, name, kind, uses.get(name.as_str()));
            }
        }
        let listed = texts.keys().filter(|name| **name != WEBHOOKS);
        let mut files = vec![self.file("index", &self.index(families, listed))];
        let whole =
            |(name, body): (&&str, &String)| self.file(name, &(self.imports(name, body, &types) + body));
        files.extend(texts.iter().map(whole));
        Ok(files)
    }

    fn file(&self, name: &str, text: &str) -> GeneratedFile {
        GeneratedFile::code(format!("{}/{name}.d.mts", self.path), file!(), text.trim_start())
    }

    fn index<'a>(&self, families: &[Group], texts: impl Iterator<Item = &'a &'a str>) -> String {
        let mut text = format!("import type {{ Resource }} from '{}/resource.mjs'\n", self.up);
        for family in families {
            let _ = writeln!(text, "import type {{ {} }} from './{}.mjs'", family.class(), family.path);
        }
        text.push('\n');
        for name in texts {
            let _ = writeln!(text, "export type * from './{name}.mjs'");
        }
        text += "\n/** The families of the API. */\nexport declare class Api extends Resource {\n";
        text + &families.iter().map(property).collect::<Vec<_>>().join("\n") + "}\n"
    }

    /// Returns the `import` lines for the names in a text.
    fn imports(&self, own: &str, body: &str, types: &BTreeMap<&str, BTreeSet<String>>) -> String {
        let mut text = String::new();
        let mut import = |names: Vec<String>, from: &str| {
            if !names.is_empty() {
                let _ = writeln!(text, "import type {{ {} }} from '{from}.mjs'", names.join(", "));
            }
        };
        let up = |name: &str| format!("{}/{name}", self.up);
        let named = |names: &[&str]| {
            names.iter().filter(|name| body.contains(**name)).map(|n| (*n).to_owned()).collect()
        };
        import(named(&["RequestOptions"]), &up("options"));
        import(named(&["PagePromise", "ResultPromise"]), &up("promise"));
        import(named(&["Resource"]), &up("resource"));
        import(named(&["OpenNumber", "OpenString"]), &up("types"));
        // A family uses its own types and shared ones; webhooks use those of any family.
        let type_modules =
            types.iter().filter(|(home, _)| **home != own && (**home == COMMON || own == WEBHOOKS));
        for (home, names) in type_modules {
            let named =
                names.iter().map(|name| crate::names::pascal(name)).filter(|name| contains_word(body, name));
            import(named.collect(), &format!("./{home}"));
        }
        text
    }
}

fn contains_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|part| part == word)
}

fn classes(table: &Table, family: &Group) -> Result<String> {
    let mut text = String::new();
    for group in family.inner_first() {
        let (path, class) = (&group.path, group.class());
        let _ = writeln!(
            text,
            "\n/** Methods of `client.{path}`. */\nexport declare class {class} extends Resource {{"
        );
        let properties = group.groups.iter().map(|group| Ok(property(group)));
        let methods = group.methods.iter().map(|(_, entry)| methods::method(table, entry));
        let presets = group.presets.iter().map(|preset| methods::preset(table, preset));
        text += &properties.chain(methods).chain(presets).collect::<Result<Vec<_>>>()?.join("\n");
        text += "}\n";
    }
    text.extend(family.operations().iter().filter_map(|entry| types::payload_declaration(table.api, entry)));
    Ok(text)
}

fn property(group: &Group) -> String {
    format!("  /** `client.{}` */\n  readonly {}: {}\n", group.path, group.name(), group.class())
}
