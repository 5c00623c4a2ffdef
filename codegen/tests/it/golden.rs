//! The generated files of the fixture, compared with checked-in ones, and those of the repository
//! with the disk.

use std::fs;

use signalwire_codegen::{disk, generate};

use crate::support::{copy, edit, error_message, files, here, root, write_all};

#[test]
fn every_file_is_printed_as_checked_in() {
    let printed = generate(&here("fixture"), &root()).expect("files");
    let mut printed: Vec<_> = printed.into_iter().map(|file| (file.path, file.text)).collect();
    printed.sort();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let _ = fs::remove_dir_all(here("golden"));
        write_all(&here("golden"), &printed);
    }
    for (printed, golden) in printed.iter().zip(&files(&here("golden"))) {
        assert_eq!(printed.0, golden.0, "to accept: UPDATE_GOLDEN=1 cargo test -p signalwire-codegen");
        assert_eq!(
            printed.1, golden.1,
            "{}: to accept: UPDATE_GOLDEN=1 cargo test -p signalwire-codegen",
            golden.0
        );
    }
    assert_eq!(printed.len(), files(&here("golden")).len());
}

#[test]
fn the_checked_in_files_are_up_to_date() {
    disk::check(&root(), &generate(&root().join("api"), &root()).expect("files")).expect("nothing differs");
}

#[test]
fn check_lists_files_that_differ_and_the_command() {
    let folder = copy("nothing", "check");
    let printed = generate(&here("fixture"), &root()).expect("files");
    disk::update(&folder, &printed).expect("update");
    disk::check(&folder, &printed).expect("nothing differs yet");
    edit(&folder.join("docs/api.md"), "things.list", "things.lost");
    fs::write(folder.join("js/generated/stale.ts"), "").expect("write");
    let error = error_message(disk::check(&folder, &printed));
    assert_eq!(
        error,
        "generated files differ from api/:\n  docs/api.md\n  js/generated/stale.ts\nrun: cargo run -p signalwire-codegen"
    );
    assert_eq!(disk::update(&folder, &printed).expect("update"), ["docs/api.md", "js/generated/stale.ts"]);
    disk::check(&folder, &printed).expect("nothing differs any more");
}
