//! Selects the mutant that runs, and records the functions that a test reaches. Both through files
//! beside the program: some tests start the program again, without its environment.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::Write;
use std::path::PathBuf;
use std::sync::{LazyLock, Mutex, PoisonError};

static SELECTED: LazyLock<usize> = LazyLock::new(|| {
    let text = fs::read_to_string(beside("mutant")).unwrap_or_default();
    text.parse().unwrap_or(0)
});

static REACHED: LazyLock<Option<Mutex<(HashSet<usize>, File)>>> = LazyLock::new(|| {
    let file = File::options().append(true).open(beside("reached")).ok()?;
    Some(Mutex::new((HashSet::new(), file)))
});

/// The number of the selected mutant, 0 for none. Its warning shows which functions are compiled.
#[deprecated]
pub(crate) fn selected(function: usize) -> usize {
    if let Some(reached) = &*REACHED {
        let (known, file) = &mut *reached.lock().unwrap_or_else(PoisonError::into_inner);
        if known.insert(function) {
            file.write_all(format!("{function}\n").as_bytes()).unwrap();
        }
    }
    *SELECTED
}

fn beside(name: &str) -> PathBuf {
    std::env::current_exe().unwrap().with_file_name(name)
}
