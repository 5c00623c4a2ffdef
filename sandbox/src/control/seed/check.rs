//! The check of a seed, before anything is created.

use std::collections::HashSet;

use signalwire_core::error::Problem;

use super::plan::{Kind, Plan, got, unknown};
use crate::resources::{numbers, text, video};
use crate::space::Space;

/// All problems of the items.
pub(super) fn check(space: &Space, plans: &[Plan]) -> Vec<Problem> {
    let mut names = HashSet::new();
    let mut problems = Vec::new();
    for plan in plans {
        let mut found = space.check(plan.kind.operation, &plan.request);
        if !plan.update.is_empty() {
            found.extend(space.check("phoneNumbers.update", &plan.update.clone().into()));
        }
        problems.extend(found.iter().map(|problem| plan.locate(problem)));
        problems.extend(state_problem(plan));
        problems.extend(plan.kind.unique.and_then(|name| unique_problem(space, plan, name, &mut names)));
    }
    problems
}

/// The problem of a state that a new resource cannot take.
fn state_problem(plan: &Plan) -> Option<Problem> {
    let (state, model) = (plan.state.as_ref()?, plan.kind.states?);
    let path = format!("{}.state", plan.path);
    let first = model.steps[0];
    let known: Vec<_> = std::iter::once(first).chain(model.next_states(first)).collect();
    match state.as_str() {
        Some(state) if known.contains(&state) => None,
        Some(state) => Some(unknown(&path, state, &known)),
        None => Some(Problem::new(&path, &format!("one of {}", known.join(", ")), got(state))),
    }
}

/// The problem of a name or number that exists, or that another item of the seed has.
fn unique_problem(
    space: &Space,
    plan: &Plan,
    name: &'static str,
    names: &mut HashSet<(&'static str, String)>,
) -> Option<Problem> {
    let value = Some(text(&plan.input, name)).filter(|value| !value.is_empty())?;
    let is_new = names.insert((plan.kind.list, value.to_owned()));
    let path = format!("{}.{name}", plan.path);
    let what = format!("a {name} that is not in use");
    (!is_new || exists(space, plan.kind, value)).then(|| Problem::new(&path, &what, "one that is in use"))
}

fn exists(space: &Space, kind: &Kind, value: &str) -> bool {
    let state = space.state();
    match kind.list {
        "numbers" => numbers::find(&state.store, value).is_some(),
        _ => video::has_room(&state.store, &space.project, value),
    }
}
