//! The example in the doc comment of a family.

use super::super::identifiers::identifier;
use super::super::models::{Kind, Plan, ResponseType, TypeName};
use crate::names::{last, snake};
use crate::resolve::signature::Signature;
use crate::resolve::table::{Entry, Table};
use crate::resolve::tree::Group;

const BEGIN: &str = "```no_run
# async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {";
const END: &str = "# Ok(())\n# }\n```";

/// Returns the doc comment with the example: the one of `api/snippets`, or a loop over the first
/// list. It is not wrapped, because it is code.
pub fn doc_comment(table: &Table, plan: &Plan, family: &Group) -> Option<String> {
    let written = table.api.snippets.get(&family.path).map(|text| text.trim_end().to_owned());
    let code = written.or_else(|| first_list(table, plan, family))?;
    Some(format!("\n\n{BEGIN}\n{code}\n{END}").replace('\n', "\n/// ").replace(" \n", "\n"))
}

fn first_list(table: &Table, plan: &Plan, family: &Group) -> Option<String> {
    let outer_first = super::outer_first(family);
    let mut methods = outer_first.into_iter().flat_map(|group| &group.methods);
    methods.find_map(|(_, entry)| list_loop(table, plan, entry))
}

/// Prints a loop over a list without required arguments.
fn list_loop(table: &Table, plan: &Plan, entry: &Entry) -> Option<String> {
    let types = plan.operations.get(entry.key)?;
    let ResponseType::Page(_) = types.response else { return None };
    if !Signature::of(table, entry).ok()?.path.is_empty() {
        return None;
    }
    let mut parts: Vec<_> = entry.name.split('.').collect();
    parts.pop();
    let groups = parts.iter().map(|part| identifier(&snake(part)) + "()").collect::<Vec<_>>().join(".");
    let method = identifier(&snake(last(entry.name)));
    let (import, query) = match &types.query {
        None => (String::new(), String::new()),
        Some(query) => {
            let TypeName { module, name } = query.mention()?;
            let Kind::Struct { members, .. } = &plan.items.get(query.mention()?)?.kind else { return None };
            if members.iter().any(|member| member.required) {
                return None;
            }
            let import = format!("use signalwire_core::models::{module}::{name};\n\n");
            (import, format!("&{name}::default()"))
        }
    };
    Some(format!(
        "{import}let mut items = client.{groups}.{method}({query}).items();
while let Some(item) = items.try_next().await? {{
    println!(\"{{item:?}}\");
}}"
    ))
}
