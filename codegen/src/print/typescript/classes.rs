//! The classes behind `client.video.rooms.list()`.

use super::build::Build;
use super::{methods, misplaced_groups, types};
use crate::error::Result;
use crate::resolve::table::Table;
use crate::resolve::tree::Group;

/// Prints the classes of a family, and the types that only one method accepts.
pub fn family(table: &Table, build: &Build, family: &Group) -> Result<String> {
    let mut text = String::new();
    for group in family.inner_first() {
        text += &class(table, build, group)?;
    }
    text.extend(family.operations().iter().filter_map(|entry| types::payload_declaration(table.api, entry)));
    Ok(text)
}

/// Prints the class that has the families as properties.
pub fn api(build: &Build, families: &[Group]) -> String {
    let misplaced = build.has_misplaced.then(|| misplaced_groups::of_api(families));
    let getters = families.iter().map(getter).chain(misplaced.into_iter().flatten());
    let members = getters.collect::<Vec<_>>().join("\n");
    format!("\n/** The families of the API. */\nexport class Api extends Resource {{\n{members}}}\n")
}

fn class(table: &Table, build: &Build, group: &Group) -> Result<String> {
    let getters = group.groups.iter().map(|group| Ok(getter(group)));
    let methods = group.methods.iter().map(|(index, entry)| methods::method(table, *index, entry));
    let presets = group.presets.iter().map(|preset| methods::preset(table, preset));
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
    format!("  /** `client.{path}` */\n  get {name}(): {class} {{\n    return child(this, {class})\n  }}\n")
}
