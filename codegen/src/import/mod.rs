//! `codegen import <folder>`: converts the documents of the API to `api/wire` and to new rows of
//! `api/surface`.

mod amendments;
mod commands;
mod document;
mod families;
mod json_format;
mod limits;
mod listing;
mod operation;
mod schema;
mod section;
mod surface;
mod swml;
mod tags;
mod webhooks;

use std::collections::BTreeMap;
use std::path::Path;

use indexmap::IndexMap;
use signalwire_api::{Auth, Family, Operation, Type, Webhook};

use crate::error::{Error, Result};
use crate::read_json;
use amendments::Amendments;
use document::Document;
use families::NamedOperation;
use listing::{Listing, key};
use operation::take_operation;

/// Reads `operations.json`, `rest.json`, `compatibility.json` and the schemas of SWML in the
/// folder, and writes `wire` and `surface` in `api`.
pub fn import(folder: &Path, api: &Path) -> Result<()> {
    let at = folder.join("operations.json");
    let listing: Listing = serde_json::from_value(read_json(&at)?).map_err(|e| Error::file(&at, e))?;
    let mut documents = [
        Document::read(folder, "rest", "", "")?,
        Document::read(folder, "compatibility", "/api/laml/2010-04-01", "Compat.")?,
    ];
    let mut types = documents[0].types()?;
    types.extend(documents[1].types()?);
    types.extend(swml::types(folder)?);
    tags::complete(&mut types);
    let amendments = Amendments::read(&api.join("amendments.json"))?;
    amendments.amend_types(&mut types)?;
    let mut operations = listed_operations(&listing, &mut documents)?;
    operations.extend(call_commands(&listing, &mut documents[0], &types)?);
    amendments.correct_responses(&mut operations)?;
    let webhooks = webhooks::read(&documents)?;
    documents.into_iter().try_for_each(Document::finish)?;
    surface::rename(&api.join("surface"), &mut operations)?;
    surface::write(&api.join("surface"), names(&operations, &webhooks))?;
    write_wire(&api.join("wire"), families::group(operations, webhooks, &types))
}

/// Returns keys and names of operations and webhooks.
fn names<'a>(
    operations: &'a [NamedOperation],
    webhooks: &'a IndexMap<String, Webhook>,
) -> impl Iterator<Item = (String, String)> + 'a {
    let operations = operations.iter().map(|one| (one.key.clone(), one.name.clone()));
    operations.chain(webhooks.keys().map(|key| (key.clone(), webhooks::name(key))))
}

fn listed_operations(listing: &Listing, documents: &mut [Document; 2]) -> Result<Vec<NamedOperation>> {
    let read = |row: &listing::Row| {
        let document = &mut documents[usize::from(row.api == "compatibility")];
        let (id, operation) = take_operation(document, row.method, &row.path)?;
        let key = key(row.method, &row.path);
        if id != row.operation_id {
            return Err(Error::at(&key, format!("has the operationId {id} in the document")));
        }
        check_agreement(&key, &operation, row.auth, &row.scopes_any_of)?;
        Ok(NamedOperation { key, name: row.js.clone(), operation })
    };
    listing.operations.iter().map(read).collect()
}

fn check_agreement(key: &str, operation: &Operation, auth: Auth, scopes: &[String]) -> Result<()> {
    if operation.auth == auth && operation.scopes == scopes {
        return Ok(());
    }
    Err(Error::at(key, "credential or scopes differ between operations.json and the document"))
}

fn call_commands(
    listing: &Listing,
    rest: &mut Document,
    types: &IndexMap<String, Type>,
) -> Result<Vec<NamedOperation>> {
    let all = &listing.call_commands;
    let (_, shared) = take_operation(rest, all.method, &all.path)?;
    check_agreement(&all.path, &shared, all.auth, &shared.scopes)?;
    let read = |row: &listing::CommandRow| {
        let operation = commands::command(row, &shared, rest, types)?;
        Ok(NamedOperation {
            key: format!("{}#{}", key(all.method, &all.path), row.command),
            name: row.js.clone(),
            operation,
        })
    };
    all.rows.iter().map(read).collect()
}

fn write_wire(folder: &Path, families: BTreeMap<String, Family>) -> Result<()> {
    crate::clear(folder)?;
    for (name, family) in families {
        let value = serde_json::to_value(family).map_err(|e| Error::at(&name, e))?;
        crate::write(&folder.join(format!("{name}.json")), &json_format::pretty(&value))?;
    }
    Ok(())
}
