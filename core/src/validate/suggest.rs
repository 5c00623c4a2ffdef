//! The nearest known name.

/// Names longer than this are not misspellings, and comparing them would take long.
const LONGEST: usize = 64;

/// `did you mean "display_name"?` for the nearest of the known names, if one is near.
pub(super) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    if name.len() > LONGEST {
        return None;
    }
    let folded = fold(name);
    let (distance, nearest) = known
        .map(|it| (strsim::osa_distance(&folded, &fold(it)), it))
        .min_by_key(|(distance, _)| *distance)?;
    (distance * 3 <= folded.len()).then(|| format!("did you mean {nearest:?}?"))
}

/// `displayName`, `DisplayName` and `display_name` are one name.
fn fold(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_lowercase()).collect()
}
