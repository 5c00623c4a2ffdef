use signalwire_core::ProjectId;

use super::{LEGACY, PROJECT, SIGNING_KEY, TOKEN, assert_refused};

#[test]
fn accepts_a_uuid_in_either_case() {
    for text in [PROJECT, &PROJECT.to_uppercase()] {
        assert_eq!(ProjectId::parse(text).unwrap().to_string(), PROJECT);
    }
}

#[test]
fn rejects_surrounding_characters() {
    let cases = [
        ("", "is empty"),
        (&format!("{PROJECT}\n"), "line break"),
        (&format!("{PROJECT}\r\n"), "line break"),
        (&format!(" {PROJECT}"), "white space around"),
        (&format!("\"{PROJECT}\""), "quotation marks"),
        (&format!("'{PROJECT}"), "quotation marks"),
        (&format!("\u{201c}{PROJECT}\u{201d}"), "quotation marks"),
    ];
    for (text, part) in cases {
        assert_refused(ProjectId::parse(text), text, "invalid_project_id", part);
    }
}

#[test]
fn names_the_kind_of_a_wrong_value() {
    let cases = [
        (TOKEN, "API token"),
        (LEGACY, "API token"),
        (SIGNING_KEY, "signing key"),
        ("7b9b9b520b1e4e0d9d3e2f6a5c1d8e90", "not a UUID"),
        ("7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e9g", "not a UUID"),
        ("example", "not a UUID"),
    ];
    for (text, part) in cases {
        assert_refused(ProjectId::parse(text), text, "invalid_project_id", part);
    }
}
