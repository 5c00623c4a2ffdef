//! Mutation test of validation: for every request of the API, valid values are accepted, and each
//! single mistake is rejected with its path. The expected results come from `api/`, not from the
//! registry that validation reads.

mod facts;
mod location;
mod mistakes;
mod oracle;
mod report;
mod sample;
mod walk;

use std::collections::HashSet;
use std::path::Path;
use std::{env, fs};

use facts::Facts;
use report::Report;
use walk::Walker;

/// The page that contains the counts.
const PAGE: &str = "docs/evidence/validation.md";

fn report() -> Report {
    let facts = Facts::load();
    let mut report = Report::default();
    let mut seen = HashSet::new();
    // In reverse order, so that large types are visited where they are a whole body, not inside the
    // requests of calls.
    for root in facts.roots().into_iter().rev() {
        Walker { facts: &facts, root: &root, seen: &mut seen, report: &mut report }.start();
    }
    report
}

#[test]
fn valid_values_are_accepted_and_each_mistake_is_rejected_with_its_path() {
    let report = report();
    assert!(report.wrong.is_empty(), "{} wrong:\n{}", report.wrong.len(), report.wrong.join("\n"));
    let page = report.page();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(PAGE);
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &page).unwrap();
    }
    let printed = fs::read_to_string(&path).unwrap();
    assert_eq!(printed, page, "to accept: UPDATE_GOLDEN=1 cargo test -p signalwire-core --test it mutations");
}
