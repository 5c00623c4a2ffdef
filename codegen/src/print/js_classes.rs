//! `js/generated/*.mjs`: the classes behind `client.video.rooms.list()`.

use std::fmt::Write;

use crate::comment;
use crate::failure::Outcome;
use crate::product::Product;
use crate::signature::{Payload, Signature};
use crate::table::Table;
use crate::tree::Group;

const PRINTER: &str = "js_classes.rs";

/// One file per family, and the class that holds the families.
pub fn products(table: &Table) -> Outcome<Vec<Product>> {
    let families = Group::families(table);
    let mut products = vec![Product::code("js/generated/index.mjs", PRINTER, &index(&families))];
    for family in &families {
        let mut text = "import { Resource } from '../resource.mjs'\n".to_owned();
        for group in family.inner_first() {
            text += &class(table, group)?;
        }
        products.push(Product::code(format!("js/generated/{}.mjs", family.path), PRINTER, &text));
    }
    Ok(products)
}

fn index(families: &[Group]) -> String {
    let mut text = "import { Resource } from '../resource.mjs'\n".to_owned();
    for family in families {
        let _ = writeln!(text, "import {{ {} }} from './{}.mjs'", family.class(), family.path);
    }
    text += "\n/** The API's families. */\nexport class Api extends Resource {\n";
    text += &families.iter().map(getter).collect::<Vec<_>>().join("\n");
    text + "}\n"
}

fn class(table: &Table, group: &Group) -> Outcome<String> {
    let getters = group.groups.iter().map(|group| Ok(getter(group)));
    let methods = group.methods.iter().map(|(index, entry)| {
        let signature = Signature::of(table, entry)?;
        Ok(method(*index, entry.name, entry.doc, &signature))
    });
    let members = getters.chain(methods).collect::<Outcome<Vec<_>>>()?.join("\n");
    let (path, class) = (&group.path, group.class());
    Ok(format!(
        "\n/** Methods of `client.{path}`. */\nexport class {class} extends Resource {{\n{members}}}\n"
    ))
}

fn getter(group: &Group) -> String {
    let (path, name, class) = (&group.path, group.name(), group.class());
    format!("  /** `client.{path}` */\n  get {name}() {{\n    return this._child({class})\n  }}\n")
}

fn method(index: usize, name: &str, doc: &str, signature: &Signature) -> String {
    let name = name.rsplit('.').next().unwrap_or(name);
    let arguments = signature.names().join(", ");
    let path = signature.path.join(", ");
    let call = match &signature.items {
        Some(items) => {
            let query = signature.payload_name().unwrap_or("undefined");
            format!("_page({index}, '{items}', [{path}], {query}, options)")
        }
        None => format!("_call({index}, [{path}], {}, options)", payload(signature.payload)),
    };
    let comment = comment::doc(&[doc.to_owned()], 2);
    format!("{comment}  {name}({arguments}) {{\n    return this.{call}\n  }}\n")
}

fn payload(payload: Payload) -> &'static str {
    match payload {
        Payload::None => "{}",
        Payload::Query => "{ query }",
        Payload::Body { .. } => "{ body }",
        Payload::Params { .. } => "{ body: params }",
    }
}
