//! The files of a build: one per family, one of shared types, and one of the class that has the
//! families as properties.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use signalwire_api::Type;

use super::{classes, types, webhooks};
use crate::error::Result;
use crate::generated_file::GeneratedFile;
use crate::names;
use crate::print::usage_sentences;
use crate::resolve::table::Table;
use crate::resolve::tree::Group;
use crate::resolve::webhooks::Webhook;

/// The file of types that families share.
const COMMON: &str = "common";
/// The file of types that only `signalwire-client/webhooks` exports.
const WEBHOOKS: &str = "webhooks";

/// The functions and classes of `js/core` in generated code, by module. A word with `type` is
/// erased when TypeScript is compiled.
const CORE: [(&str, &[&str]); 5] = [
    ("options", &["type RequestOptions"]),
    ("page", &["type PagePromise"]),
    ("promise", &["type ResultPromise"]),
    ("resource", &["call", "child", "misplaced", "page", "Resource", "rest"]),
    ("types", &["type OpenNumber", "type OpenString"]),
];

/// A build of the package.
pub struct Build {
    folder: &'static str,
    /// The relative path of `js/core`.
    core: &'static str,
    /// Whether the classes have getters for misplaced groups. Visitors of a page would download
    /// them, and only its developer needs them.
    pub has_misplaced: bool,
}

/// The build for Node.js.
pub const NODE: Build = Build { folder: "js/generated", core: "../core", has_misplaced: true };
/// The build for browsers.
pub const BROWSER: Build = Build { folder: "js/generated/browser", core: "../../core", has_misplaced: false };

impl Build {
    /// Prints all files.
    pub fn print(
        &self,
        table: &Table,
        families: &[Group],
        webhooks: &[Webhook],
    ) -> Result<Vec<GeneratedFile>> {
        let entries: Vec<_> = families.iter().flat_map(Group::operations).collect();
        let types = types::reachable_types(table.api, &entries, webhooks);
        let mut texts: BTreeMap<&str, String> = BTreeMap::new();
        for family in families {
            texts.insert(&family.path, classes::family(table, self, family)?);
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
        let path = format!("{}/{}.ts", self.folder, names::kebab(name));
        GeneratedFile::code(path, file!(), text.trim_start())
    }

    fn index<'a>(&self, families: &[Group], texts: impl Iterator<Item = &'a &'a str>) -> String {
        let class = classes::api(self, families);
        let mut text = self.core_imports(&class);
        for family in families {
            let _ =
                writeln!(text, "import {{ {} }} from './{}.ts'", family.class(), names::kebab(&family.path));
        }
        text.push('\n');
        for name in texts {
            let _ = writeln!(text, "export type * from './{}.ts'", names::kebab(name));
        }
        text + &class
    }

    /// Returns the `import` lines for the names in a text. A family uses its own types and shared
    /// ones; webhooks use those of any family.
    fn imports(&self, own: &str, body: &str, types: &BTreeMap<&str, BTreeSet<String>>) -> String {
        let mut text = self.core_imports(body);
        let type_modules =
            types.iter().filter(|(home, _)| **home != own && (**home == COMMON || own == WEBHOOKS));
        for (home, names) in type_modules {
            let names = names.iter().map(|name| names::pascal(name));
            let used: Vec<_> = names.filter(|name| contains_word(body, name)).collect();
            if !used.is_empty() {
                let from = names::kebab(home);
                let _ = writeln!(text, "import type {{ {} }} from './{from}.ts'", used.join(", "));
            }
        }
        text
    }

    fn core_imports(&self, body: &str) -> String {
        let mut text = String::new();
        for (module, names) in CORE {
            let used: Vec<_> = names.iter().copied().filter(|name| is_used(body, name)).collect();
            if !used.is_empty() {
                let _ = writeln!(text, "{} from '{}/{module}.ts'", import(&used), self.core);
            }
        }
        text
    }
}

fn import(names: &[&str]) -> String {
    let types: Option<Vec<_>> = names.iter().map(|name| name.strip_prefix("type ")).collect();
    match types {
        Some(types) => format!("import type {{ {} }}", types.join(", ")),
        None => format!("import {{ {} }}", names.join(", ")),
    }
}

/// Whether a text uses a name of `js/core`. A function is also the name of methods and groups, so
/// its call is looked for.
fn is_used(body: &str, name: &str) -> bool {
    match name.strip_prefix("type ") {
        Some(name) => contains_word(body, name),
        None if name.starts_with(char::is_uppercase) => contains_word(body, name),
        None => body.contains(&format!(" {name}(")),
    }
}

fn contains_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|part| part == word)
}
