//! `js/generated/*.mjs`: the classes behind `client.video.rooms.list()`; in `browser/` those of what needs no API token.

use std::fmt::Write;

use super::js_misplaced;
use crate::comment;
use crate::failure::Outcome;
use crate::presets::{MORE, Preset};
use crate::product::Product;
use crate::signature::{Payload, Signature};
use crate::table::Table;
use crate::tree::Group;

const PRINTER: &str = "js_classes.rs";
/// Where the classes and declarations for browsers go.
pub const BROWSER: &str = "js/generated/browser";

/// One file per family, and the class that holds the families, for Node and for browsers.
pub fn products(table: &Table) -> Outcome<Vec<Product>> {
    let mut products = folder(table, "js/generated", "..", &Group::families(table))?;
    products.extend(folder(table, BROWSER, "../..", &Group::public_families(table))?);
    Ok(products)
}

/// The classes of some families; `up` leads from the folder to `js`.
fn folder(table: &Table, path: &str, up: &str, families: &[Group]) -> Outcome<Vec<Product>> {
    let module = format!("{up}/resource.mjs");
    let mut products = vec![Product::code(format!("{path}/index.mjs"), PRINTER, &index(&module, families))];
    for family in families {
        let mut text = String::new();
        for group in family.inner_first() {
            text += &class(table, group)?;
        }
        let text = import(&module, &text) + &text;
        products.push(Product::code(format!("{path}/{}.mjs", family.path), PRINTER, &text));
    }
    Ok(products)
}

/// What a text uses of the module of resources.
fn import(module: &str, text: &str) -> String {
    let functions = ["call", "child", "misplaced", "page"].into_iter();
    let used: Vec<_> =
        functions.filter(|name| text.contains(&format!(" {name}("))).chain(["Resource"]).collect();
    format!("import {{ {} }} from '{module}'\n", used.join(", "))
}

fn index(module: &str, families: &[Group]) -> String {
    let mut text = String::new();
    for family in families {
        let _ = writeln!(text, "import {{ {} }} from './{}.mjs'", family.class(), family.path);
    }
    text += "\n/** The API's families. */\nexport class Api extends Resource {\n";
    let getters = families.iter().map(getter).chain(js_misplaced::of_api(families));
    text += &getters.collect::<Vec<_>>().join("\n");
    text += "}\n";
    import(module, &text) + &text
}

fn class(table: &Table, group: &Group) -> Outcome<String> {
    let getters = group.groups.iter().map(|group| Ok(getter(group)));
    let methods = group.methods.iter().map(|(index, entry)| {
        let signature = Signature::of(table, entry)?;
        Ok(method(*index, entry.name, entry.doc, &signature))
    });
    let presets = group.presets.iter().map(|one| Ok(preset(one, &Signature::of(table, &one.entry)?)));
    let misplaced = js_misplaced::of_group(group).map(Ok);
    let members =
        getters.chain(methods).chain(presets).chain(misplaced).collect::<Outcome<Vec<_>>>()?.join("\n");
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
    let name = name.rsplit('.').next().unwrap_or(name);
    let arguments = signature.names().join(", ");
    let path = signature.path.join(", ");
    let call = match &signature.items {
        Some(items) => {
            let query = signature.payload_name().unwrap_or("undefined");
            format!("page(this, {index}, '{items}', [{path}], {query}, options, others)")
        }
        None => format!("call(this, {index}, [{path}], {}, options, others)", payload(signature.payload)),
    };
    let comment = comment::doc(&[doc.to_owned()], 2);
    format!("{comment}  {name}({arguments}, ...others) {{\n    return {call}\n  }}\n")
}

/// `null` for a value that is not given is refused before anything is sent; a field that is undefined would be left out.
fn preset(preset: &Preset, signature: &Signature) -> String {
    let (index, facts) = (preset.index, preset.facts);
    let fixed = facts.fixed.iter().map(|(field, value)| format!("{field}: {}", quoted(value)));
    let given = format!("{}: {} ?? null", facts.value.field, facts.value.name);
    let fields: Vec<_> = std::iter::once(format!("...{MORE}")).chain(fixed).chain([given]).collect();
    let body = format!("{{\n      {},\n    }}", fields.join(",\n      "));
    let (arguments, path) = (preset.arguments(signature).join(", "), signature.path.join(", "));
    let comment = comment::doc(std::slice::from_ref(&facts.doc), 2);
    format!(
        "{comment}  {}({arguments}, options, ...others) {{\n    const body = {body}\n    return call(this, {index}, [{path}], {{ body }}, options, others)\n  }}\n",
        preset.method()
    )
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

fn payload(payload: Payload) -> &'static str {
    match payload {
        Payload::None => "{}",
        Payload::Query => "{ query }",
        Payload::Body { .. } => "{ body }",
        Payload::Params { .. } => "{ body: params }",
    }
}
