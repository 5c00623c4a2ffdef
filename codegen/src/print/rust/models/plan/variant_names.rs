//! Short names for the variants of unions.

use std::collections::HashSet;

use crate::names::words;
use crate::print::rust::identifiers::pascal;
use crate::print::rust::models::item::Choice;
use crate::print::rust::models::rust_type::{RustType, TypeName};

/// Variants whose types do not have the word that people use.
const SPOKEN: [(&str, &str); 1] = [("CreateMessageRequest", "Sms")];

/// Removes from the variants the first and last words that all named types of a union share: of
/// `WhatsAppTextMessageRequest` and `WhatsAppImageMessageRequest` remain `Text` and `Image`.
///
/// The only object of a union becomes `Object`: the other variants are values such as `String`.
pub fn shorten(choices: &mut [Choice], is_struct: impl Fn(&TypeName) -> bool) {
    let is_named = |choice: &&mut Choice| matches!(choice.ty, RustType::Named(_));
    let mut named: Vec<_> = choices.iter_mut().filter(is_named).collect();
    let all: Vec<Vec<String>> = named.iter().map(|choice| words(&choice.variant)).collect();
    let short = short_names(&all);
    let unique: HashSet<_> = short.iter().collect();
    let is_usable = |name: &String| !name.is_empty() && !name.starts_with(char::is_numeric);
    if named.len() > 1 && unique.len() == short.len() && short.iter().all(is_usable) {
        for (choice, name) in named.iter_mut().zip(short) {
            choice.variant = name;
        }
    }
    if let [only] = named.as_mut_slice()
        && only.ty.mention().is_some_and(is_struct)
    {
        "Object".clone_into(&mut only.variant);
    }
    let spoken = |name: &RustType| {
        let name = &name.mention()?.name;
        SPOKEN.iter().find(|(of, _)| of == name).map(|(_, spoken)| (*spoken).to_owned())
    };
    for choice in named {
        choice.variant = spoken(&choice.ty).unwrap_or_else(|| choice.variant.clone());
    }
}

fn short_names(all: &[Vec<String>]) -> Vec<String> {
    let Some(first) = all.first() else { return Vec::new() };
    let shared = |matches: &dyn Fn(usize, &[String]) -> bool| {
        (0..first.len()).take_while(|index| all.iter().all(|words| matches(*index, words))).count()
    };
    let start = shared(&|index, words| words.get(index) == first.get(index));
    let end = shared(&|index, words| {
        words.len().checked_sub(index + 1).and_then(|at| words.get(at)) == first.get(first.len() - index - 1)
    });
    let middle = |words: &Vec<String>| {
        words.get(start..words.len().saturating_sub(end)).map_or(String::new(), |words| words.join(" "))
    };
    all.iter().map(|words| pascal(&middle(words))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(types: &[&str]) -> Vec<String> {
        let choice = |name: &&str| Choice {
            variant: (*name).to_owned(),
            ty: RustType::Named(TypeName::new("messaging", *name)),
            doc: String::new(),
            guards: Vec::new(),
        };
        let mut choices: Vec<_> = types.iter().map(choice).collect();
        shorten(&mut choices, |_| true);
        choices.into_iter().map(|choice| choice.variant).collect()
    }

    #[test]
    fn the_words_that_all_types_share_are_removed() {
        assert_eq!(
            names(&["CallFlowDeployByDocument", "CallFlowDeployByVersionId"]),
            ["Document", "VersionId"]
        );
        assert_eq!(
            names(&["WhatsAppTextMessageRequest", "WhatsAppImageMessageRequest", "CreateMessageRequest"]),
            ["WhatsAppText", "WhatsAppImage", "Sms"]
        );
    }

    #[test]
    fn a_name_is_kept_if_nothing_would_remain() {
        assert_eq!(names(&["Play", "PlayAudio"]), ["Play", "PlayAudio"]);
    }

    #[test]
    fn the_only_object_of_a_union_is_called_object() {
        assert_eq!(names(&["SwmlObject"]), ["Object"]);
    }
}
