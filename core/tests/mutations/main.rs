//! Every request that the API describes, and every single mistake in it: what is right passes, what
//! is wrong is refused where it stands. The facts in `api/` say what is right, not the table that
//! validation reads.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a panic is how a test fails, also in its helpers"
)]

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

/// Where the counts are printed.
const PAGE: &str = "docs/validation.md";

fn report() -> Report {
    let facts = Facts::load();
    let mut report = Report::default();
    let mut seen = HashSet::new();
    // From the last to the first: large types are then met where they stand alone, not within the
    // forms of calls.
    for root in facts.roots().into_iter().rev() {
        Walker { facts: &facts, root: &root, seen: &mut seen, report: &mut report }.start();
    }
    report
}

#[test]
fn what_is_right_passes_and_each_mistake_is_refused_where_it_stands() {
    let report = report();
    assert!(report.wrong.is_empty(), "{} wrong:\n{}", report.wrong.len(), report.wrong.join("\n"));
    let page = report.page();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(PAGE);
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &page).unwrap();
    }
    let printed = fs::read_to_string(&path).unwrap();
    assert_eq!(printed, page, "to accept: UPDATE_GOLDEN=1 cargo test -p signalwire-core --test mutations");
}
