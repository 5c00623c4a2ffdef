//! The data of this crate, embedded in the binary.

use crate::api::Api;
use crate::check::LoadError;
use crate::operation::Surface;
use include_dir::{Dir, include_dir};
use indexmap::IndexMap;
use serde::de::DeserializeOwned;

static WIRE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/wire");
static SURFACE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/surface");

/// The API at the time when this crate was compiled.
pub fn embedded_api() -> Result<Api, LoadError> {
    let surface: IndexMap<String, IndexMap<String, Surface>> = read(&SURFACE)?;
    let surface = surface.into_values().flatten().collect();
    Ok(Api { families: read(&WIRE)?, surface, ..Api::default() })
}

fn read<T: DeserializeOwned>(folder: &Dir<'_>) -> Result<IndexMap<String, T>, LoadError> {
    let json = |file: &&include_dir::File<'_>| file.path().extension().is_some_and(|e| e == "json");
    folder
        .files()
        .filter(json)
        .map(|file| {
            let name = file.path().file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let family = serde_json::from_slice(file.contents());
            Ok((name, family.map_err(|e| LoadError::at(file.path(), e))?))
        })
        .collect()
}
