//! `POST /sandbox/seed`: resources that exist before a test, created by the operations of the API.
//! All input is checked first, so that nothing is created if a part of it is wrong.

mod check;
mod plan;

use serde_json::{Map, Value, json};
use signalwire_core::error::Problem;

use crate::relay::announce;
use crate::resources::{Context, advance};
use crate::space::Space;
use plan::Plan;

/// Creates all resources of the input and returns them with their ids.
pub(crate) fn seed(space: &Space, input: &Value) -> Result<Value, Vec<Problem>> {
    let plans = plan::read(input)?;
    let problems = check::check(space, &plans);
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut created = Map::new();
    for plan in &plans {
        let thing = create(space, plan)?;
        match created.entry(plan.kind.list).or_insert_with(|| json!([])) {
            Value::Array(list) => list.push(thing),
            other => *other = json!([thing]),
        }
    }
    Ok(created.into())
}

/// The input with the id, and with the secret of a token.
fn create(space: &Space, plan: &Plan) -> Result<Value, Vec<Problem>> {
    let body = call(space, plan, "POST", plan.kind.path, &plan.request)?;
    let id = body["id"].as_str().unwrap_or_default();
    if !plan.update.is_empty() {
        let path = format!("{}/{id}", plan.kind.path);
        call(space, plan, "PUT", &path, &plan.update.clone().into())?;
    }
    if let Some(state) = plan.state.as_ref().and_then(Value::as_str) {
        let mut all = space.state();
        let mut context = Context { store: &mut all.store, project: &space.project };
        // The state was checked. It is the current one if nothing is to be done.
        let _ = advance(&mut context, id, Some(state));
        announce(&mut all);
    }
    let mut thing = plan.input.clone();
    thing.insert("id".into(), id.into());
    if let Some(token) = body.get("token") {
        thing.insert("token".into(), token.clone());
    }
    Ok(thing.into())
}

/// Runs an operation without an entry in the journal.
fn call(space: &Space, plan: &Plan, method: &str, path: &str, body: &Value) -> Result<Value, Vec<Problem>> {
    let response = space.call(method, path, body);
    if response.status < 300 {
        return Ok(response.body.unwrap_or_default());
    }
    let rejected = || {
        Problem::new(&plan.path, "a resource that the API accepts", &format!("status {}", response.status))
    };
    let problems = response.problems.iter().map(|problem| plan.locate(problem)).collect::<Vec<_>>();
    Err(if problems.is_empty() { vec![rejected()] } else { problems })
}
