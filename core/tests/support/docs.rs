//! Tables that tests print into the documentation.

use std::{env, fs};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/reliability.md");

/// Holds a table against the place in docs/reliability.md that is marked with the test's name, or
/// writes it there if `UPDATE_DOCS` is set.
pub fn compare(test: &str, table: &str) {
    let update = format!("UPDATE_DOCS=1 cargo test -p signalwire-core --test {test}");
    let begin = format!("<!-- printed by core/tests/{test}: {update} -->\n");
    let end = format!("<!-- end of what core/tests/{test} prints -->");
    let page = fs::read_to_string(FILE).unwrap();
    let (before, rest) = page.split_once(&begin).unwrap_or_else(|| panic!("{FILE} has lost {begin}"));
    let (there, after) = rest.split_once(&end).unwrap_or_else(|| panic!("{FILE} has lost {end}"));
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(FILE, [before, &begin, table, &end, after].concat()).unwrap();
    } else {
        assert!(there == table, "{FILE} tells something else than this; {update} writes it:\n{table}");
    }
}
