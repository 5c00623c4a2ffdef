//! The nearest known name.

use super::quoted;

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
    (distance * 3 <= folded.len()).then(|| format!("did you mean {}?", quoted(nearest)))
}

/// `displayName`, `DisplayName` and `display_name` are one name.
fn fold(name: &str) -> String {
    let is_kept = |c: &char| c.is_ascii_alphanumeric() || !c.is_ascii();
    name.chars().filter(is_kept).map(|c| c.to_ascii_lowercase()).collect()
}
