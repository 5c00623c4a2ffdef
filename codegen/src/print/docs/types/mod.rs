//! `docs/evidence/types.md`: the number of typed fields, and the untyped ones with the reason.

mod count;

use std::fmt::Write;

use count::Count;

use crate::generated_file::GeneratedFile;
use crate::resolve::table::Table;

/// Prints the page.
pub fn file(table: &Table) -> GeneratedFile {
    GeneratedFile::page("docs/evidence/types.md", file!(), &page(&Count::of(table)))
}

fn page(count: &Count) -> String {
    let untyped: usize = count.untyped.values().map(Vec::len).sum();
    let share = |part: usize| format!("{part} ({:.1} %)", percent(part, count.fields));
    let mut text = format!(
        "# Types

| | fields |
| --- | ---: |
| all requests, responses and webhooks | {} |
| typed in TypeScript | {} |
| typed in Rust | {} |
| untyped JSON | {untyped} |

No type is `any`. An untyped field is `unknown` or `Record<string, unknown>` in TypeScript, and
`Value` or `Map<String, Value>` in Rust.

{} further fields are always `null`. In Rust their type is `Value`, so that a response with another
value can still be decoded. {} fields of requests are always `{{}}`: `Record<string, never>` in TypeScript
and `Map<String, Value>` in Rust.

## Untyped fields
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
## Types with additional fields

The listed fields of these types are typed. The API allows additional fields.

{}
## 64-bit integers

JavaScript represents integers exactly up to 2^53, and `JSON.parse` rounds larger ones. These fields
of the API may be larger: times in microseconds, which reach 2^53 in the year 2255, and counters. Ids
are strings.

{}",
        list(&count.open_objects),
        list(&count.wide)
    )
}

#[allow(clippy::cast_precision_loss, reason = "a percentage with 1 decimal")]
fn percent(part: usize, whole: usize) -> f64 {
    if whole == 0 { 100.0 } else { 100.0 * part as f64 / whole as f64 }
}
