//! Loading of the folder `api/`.

use std::fs;
use std::path::Path;

use indexmap::IndexMap;
use serde::de::DeserializeOwned;

use crate::api::Api;
use crate::check::LoadError;
use crate::operation::Surface;
use crate::preset::Preset;

impl Api {
    /// Loads `wire/*.json`, `surface/*.json`, `presets/*.json`, `snippets/*.rs` and `fields.json`
    /// below `folder`, and derives the paging parameters of lists and which bodies are optional.
    ///
    /// Fails if an operation or webhook has no name, a name has no operation, a name is used twice,
    /// a reference is undefined, a preset does not match its operation, or a described field does
    /// not exist.
    pub fn load(folder: &Path) -> Result<Self, LoadError> {
        let mut api = Self {
            families: read_folder(&folder.join("wire"))?,
            surface: read_folder::<IndexMap<String, Surface>>(&folder.join("surface"))?
                .into_values()
                .flatten()
                .collect(),
            presets: read_folder::<IndexMap<String, Preset>>(&folder.join("presets"))?
                .into_values()
                .flatten()
                .collect(),
            snippets: read_texts(&folder.join("snippets"), "rs")?,
        };
        api.check()?;
        api.describe_fields(&folder.join("fields.json"))?;
        api.complete();
        Ok(api)
    }
}

/// Parses every `*.json` of a folder, sorted by file name without its extension.
pub fn read_folder<T: DeserializeOwned>(folder: &Path) -> Result<IndexMap<String, T>, LoadError> {
    let parse = |(stem, text): (String, String)| {
        let path = || folder.join(&stem).with_extension("json");
        let content = serde_json::from_str(&text).map_err(|e| LoadError::at(&path(), e))?;
        Ok((stem, content))
    };
    read_texts(folder, "json")?.into_iter().map(parse).collect()
}

/// Reads every file of a folder with this extension, sorted by file name without the extension.
fn read_texts(folder: &Path, extension: &str) -> Result<IndexMap<String, String>, LoadError> {
    let mut files = fs::read_dir(folder)
        .map_err(|e| LoadError::at(folder, e))?
        .filter_map(|entry| entry.ok().map(|e| e.path()))
        .filter(|path| path.extension().is_some_and(|e| e == extension))
        .collect::<Vec<_>>();
    files.sort();
    files
        .iter()
        .map(|path| {
            let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
            Ok((stem, fs::read_to_string(path).map_err(|e| LoadError::at(path, e))?))
        })
        .collect()
}
