//! `docs/types.md`: how many fields have a type, and which have none and why.

mod count;

use std::fmt::Write;

use count::Count;

use crate::generated_file::GeneratedFile;
use crate::resolve::table::Table;

/// The page.
pub fn file(table: &Table) -> GeneratedFile {
    GeneratedFile::page("docs/types.md", file!(), &page(&Count::of(table)))
}

fn page(count: &Count) -> String {
    let untyped: usize = count.untyped.values().map(Vec::len).sum();
    let share = |part: usize| format!("{part} ({:.1} %)", percent(part, count.fields));
    let mut text = format!(
            "# Types

| | fields |
| --- | ---: |
| of all requests, answers and webhooks | {} |
| typed in TypeScript | {} |
| typed in Rust | {} |
| left as JSON | {untyped} |

There is no `any`. `unknown` in TypeScript is `Value` in Rust, and `Record<string, unknown>` is `Map<String, Value>`. {} more
fields are `null` and nothing else; in Rust they are a `Value`, so that an answer with something there can still be read. {}
fields of requests are `{{}}` and nothing else, which is `Record<string, never>` in TypeScript and an empty `Map` in Rust.

## Left as JSON
",
            count.fields,
            share(count.fields - untyped),
            share(count.fields - untyped - count.null - count.empty),
            count.null,
            count.empty,
        );
    for (home, rows) in &count.untyped {
        let _ = writeln!(text, "\n### {home}\n\n| field | TypeScript | why |\n| --- | --- | --- |");
        for [name, kind, why] in rows {
            let _ = writeln!(text, "| `{name}` | `{kind}` | {why} |");
        }
    }
    text + &open(count)
}

fn open(count: &Count) -> String {
    let list = |names: &[String]| {
        let lines: Vec<_> = names.iter().map(|name| format!("- `{name}`\n")).collect();
        lines.concat()
    };
    format!(
        "
## Take further fields

Their own fields are typed; others may stand beside them.

{}
## Whole numbers of 64 bits

JavaScript keeps whole numbers exactly up to 2^53, and `JSON.parse` rounds larger ones. The API has these that could be: times
in microseconds, which get there in the year 2255, and counters. Ids are texts.

{}",
        list(&count.open_objects),
        list(&count.wide)
    )
}

#[allow(clippy::cast_precision_loss, reason = "a share that people read")]
fn percent(part: usize, whole: usize) -> f64 {
    if whole == 0 { 100.0 } else { 100.0 * part as f64 / whole as f64 }
}
