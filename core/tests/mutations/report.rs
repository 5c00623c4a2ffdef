//! What was tried and what came of it.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::mistakes::Mistake;

/// What validation made of a mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Refused, with the path of the mistake.
    Refused,
    /// Refused with a path in the same union, of whose forms another came closer.
    Near,
    /// Passed, because another form of the union takes it.
    OtherForm,
    /// Passed, because formats are not checked.
    Format,
    /// Passed, because the pattern looks ahead.
    LookAhead,
    /// Passed, because a greatest length of 0 is not believed.
    ZeroLength,
    /// A fault of validation.
    Wrong(&'static str),
}

/// Counts of everything that was tried.
#[derive(Default)]
pub struct Report {
    pub requests: usize,
    pub places: usize,
    pub open: usize,
    pub right: usize,
    /// What should have come out otherwise.
    pub wrong: Vec<String>,
    counts: BTreeMap<(Mistake, Verdict), usize>,
}

const MISTAKES: [(Mistake, &str); 9] = [
    (Mistake::Missing, "a required field is left out"),
    (Mistake::Unknown, "a field that the object does not have"),
    (Mistake::Kind, "a value of another type, `null` among them"),
    (Mistake::Limit, "a number below or above its limit"),
    (Mistake::Length, "a text that is too short or too long"),
    (Mistake::Count, "too few or too many items or fields"),
    (Mistake::Name, "a value that an enum does not list"),
    (Mistake::Pattern, "a text that breaks its pattern"),
    (Mistake::Format, "a text that is not of its format"),
];

const REASONS: [(Verdict, &str); 4] = [
    (
        Verdict::OtherForm,
        "another form of the same union takes the value, or it may be `null`, so it is no mistake",
    ),
    (Verdict::Format, "formats (`uuid`, `uri`, `date-time` …) are told, not checked: servers know better"),
    (Verdict::LookAhead, "the pattern looks ahead, which the engine for patterns does not know"),
    (
        Verdict::ZeroLength,
        "a greatest length of 0 stands at a text that the call empties, whatever was given",
    ),
];

impl Report {
    pub fn count(&mut self, mistake: Mistake, verdict: Verdict, told: impl FnOnce() -> String) {
        if let Verdict::Wrong(why) = verdict {
            self.wrong.push(format!("{why}: {}", told()));
        }
        *self.counts.entry((mistake, verdict)).or_default() += 1;
    }

    /// The page of the documentation.
    pub fn page(&self) -> String {
        let mut text = self.head();
        for (mistake, name) in MISTAKES {
            text += &self.row(name, |it| it == mistake);
        }
        text += &self.row("**all**", |_| true);
        text += "\nWhat passes, passes on purpose:\n\n| passed | why |\n| ---: | --- |\n";
        for (verdict, why) in REASONS {
            writeln!(text, "| {} | {why} |", self.sum(|_| true, |it| it == verdict)).unwrap();
        }
        let Self { open, .. } = self;
        text + &format!(
            "\n{open} of the objects are open: a field that they do not list passes there, too.\n"
        )
    }

    fn head(&self) -> String {
        let Self { requests, places, right, .. } = self;
        format!(
            "<!-- Counted and printed by core/tests/mutations; do not edit.
     Print again: UPDATE_GOLDEN=1 cargo test -p signalwire-core --test mutations -->

# Validation

A request is held against what the API describes before it is sent. A request that the server would take must not be
refused here, so doubt lets pass; a mistake that is surely one is refused with the path of the field.

A SWML document in a request is a program of the server's language: of it only the outline is looked at, and `checkSwml` tells the
rest to those who ask ([swml.md](swml.md)).

Both are tried on every query and every body of the API and on SWML documents, {requests} in all, at each of their {places} places. The test reads
`api/wire` itself and judges what is right with code of its own. {right} right values pass: with the least that is
required, with all fields, at each limit, with each value of an enum. Then one thing at a time is made wrong. A type inside several
requests is walked once.

| mistake | tried | refused, with its path | refused, in another form of a union | passed |
| --- | ---: | ---: | ---: | ---: |
"
        )
    }

    fn row(&self, name: &str, of: impl Fn(Mistake) -> bool + Copy) -> String {
        let tried = self.sum(of, |_| true);
        let refused = self.sum(of, |it| it == Verdict::Refused);
        let near = self.sum(of, |it| it == Verdict::Near);
        format!("| {name} | {tried} | {refused} | {near} | {} |\n", tried - refused - near)
    }

    fn sum(&self, of: impl Fn(Mistake) -> bool, with: impl Fn(Verdict) -> bool) -> usize {
        let chosen = self.counts.iter().filter(|((mistake, verdict), _)| of(*mistake) && with(*verdict));
        chosen.map(|(_, count)| count).sum()
    }
}
