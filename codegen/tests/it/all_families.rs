//! A family is printed as soon as it is documented. Tested with all families of the API.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use serde_json::{Map, Value, from_str};
use signalwire_api::Api;
use signalwire_codegen::generate;
use signalwire_codegen::generated_file::GeneratedFile;

use crate::support::{copy, files, root, write_all};

/// Generates with a sentence for every operation. rustfmt formats each Rust file and fails on
/// invalid Rust.
fn all() -> &'static [GeneratedFile] {
    static ALL: OnceLock<Vec<GeneratedFile>> = OnceLock::new();
    ALL.get_or_init(|| {
        let folder = copy("../../api", "all_families");
        describe(&folder.join("surface"));
        generate(&folder, &root()).expect("files")
    })
}

fn describe(surface: &Path) {
    let rows = files(surface).into_iter().map(|(name, text)| {
        let mut rows: Map<String, Value> = from_str(&text).expect("rows");
        rows.values_mut().for_each(|row| row["doc"] = "Does what its name says.".into());
        (name, Value::Object(rows).to_string())
    });
    write_all(surface, &rows.collect::<Vec<_>>());
}

fn text<'a>(generated: &'a [GeneratedFile], path: &str) -> &'a str {
    &generated.iter().find(|file| file.path == path).expect(path).text
}

#[test]
fn every_operation_becomes_a_method() {
    let methods = all().iter().filter(|file| file.path.starts_with("core/src/generated/methods/"));
    let methods: usize = methods.map(|file| file.text.matches("-> RequestBuilder<").count()).sum();
    let api = Api::load(&root().join("api")).expect("api");
    assert_eq!(methods, api.operations().count() + api.presets.len());
}

#[test]
fn documenting_more_renames_nothing() {
    let few = generate(&root().join("api"), &root()).expect("files");
    let names = |generated: &[GeneratedFile]| -> BTreeSet<String> {
        let lines = text(generated, "core/models/tests/it/round_trip/types.rs").lines();
        lines.filter(|line| line.contains("codec::<")).map(str::to_owned).collect()
    };
    assert!(!names(&few).is_empty());
    let lost: Vec<_> = names(&few).difference(&names(all())).cloned().collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn core_has_a_feature_for_every_module_of_types() {
    let manifest = |path: &str| fs::read_to_string(root().join(path)).expect(path);
    let models = manifest("core/models/Cargo.toml");
    let features =
        models.split("[features]").nth(1).and_then(|text| text.split("\n\n").next()).expect("features");
    let modules = features.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name);
    let core = manifest("core/Cargo.toml");
    let all = core.split("models = [").nth(1).and_then(|text| text.split(']').next()).expect("models");
    // `common` is enabled by the families that use it.
    for module in modules.filter(|name| !["default", "common"].contains(name)) {
        let line = format!("\nmodels-{module} = [\"typed\", \"signalwire-models/{module}\"]\n");
        assert!(core.contains(&line), "core/Cargo.toml lacks {line}");
        assert!(all.contains(&format!("\"models-{module}\"")), "models lacks {module}");
    }
}

#[test]
fn every_struct_can_be_constructed_or_is_non_exhaustive() {
    let (mut constructible, mut non_exhaustive) = (0, 0);
    for (path, text) in files(&root().join("core/models/src/generated")) {
        let parts: Vec<_> = text.split("\npub struct ").collect();
        for pair in parts.windows(2) {
            let name = pair[1].split([' ', '(', '<']).next().unwrap_or_default();
            let attributes = pair[0].rsplit("\n\n").next().unwrap_or_default();
            let is_constructible = attributes.contains("Default,")
                || text.contains(&format!("\nimpl Default for {name} {{"))
                || text
                    .contains(&format!("\nimpl {name} {{\n    /// Creates a value with the required fields"));
            let is_non_exhaustive = attributes.contains("#[non_exhaustive]");
            assert!(
                is_constructible || is_non_exhaustive,
                "{path}: {name} can neither be constructed nor is it non_exhaustive"
            );
            constructible += usize::from(is_constructible);
            non_exhaustive += usize::from(is_non_exhaustive);
        }
    }
    assert!(constructible > 200 && non_exhaustive > 200, "{constructible} {non_exhaustive}");
}
