//! The values of one source: the options, the environment or a dotenv file.

use std::path::PathBuf;

use zeroize::Zeroizing;

use super::ApiToken;
use super::variables::Role;
use crate::credentials::{ConfigError, Origin, ProjectId, Space};
use crate::error::ErrorCode;

/// A value before validation, with its label for messages: `SIGNALWIRE_TOKEN in line 3 of .env`.
pub(super) struct Entry {
    pub role: Role,
    pub label: String,
    pub value: Zeroizing<String>,
}

/// The values of one source. Two values for the same role must be equal.
pub(super) struct Layer {
    /// The name for messages: `the environment`.
    pub name: String,
    entries: Vec<Entry>,
    /// The labels of empty variables, which count as not set.
    pub empty: Vec<String>,
}

impl Layer {
    /// Empty variables count as not set: an unfilled template contains them.
    pub fn of_variables(name: String, entries: Vec<Entry>) -> Self {
        let (empty, entries): (Vec<_>, _) = entries.into_iter().partition(|entry| entry.value.is_empty());
        Self { name, entries, empty: empty.into_iter().map(|entry| entry.label).collect() }
    }

    /// Empty options are kept and rejected later: a caller that passes an option expects it to be
    /// used.
    pub fn of_options(entries: Vec<Entry>) -> Self {
        Self { name: "the options".to_owned(), entries, empty: Vec::new() }
    }

    pub fn project(&self) -> Result<Option<ProjectId>, ConfigError> {
        self.read(Role::Project, ProjectId::parse, ProjectId::eq)
    }

    pub fn token(&self) -> Result<Option<ApiToken>, ConfigError> {
        self.read(Role::Token, ApiToken::parse, ApiToken::eq)
    }

    /// A base URL takes precedence over a Space, so the two never conflict.
    pub fn origin(&self) -> Result<Option<Origin>, ConfigError> {
        let base = self.base_url()?;
        if base.is_some() {
            return Ok(base);
        }
        self.read(Role::Space, |text| Space::parse(text).map(|space| Origin::from(&space)), Origin::eq)
    }

    pub fn base_url(&self) -> Result<Option<Origin>, ConfigError> {
        self.read(Role::BaseUrl, Origin::from_base_url, Origin::eq)
    }

    pub fn extra_certificates(&self) -> Result<Option<PathBuf>, ConfigError> {
        self.read(Role::ExtraCertificates, |path| Ok(PathBuf::from(path)), PathBuf::eq)
    }

    fn read<T>(
        &self,
        role: Role,
        parse: impl Fn(&str) -> Result<T, ConfigError>,
        agree: impl Fn(&T, &T) -> bool,
    ) -> Result<Option<T>, ConfigError> {
        let mut first: Option<(T, &Entry)> = None;
        for entry in self.entries.iter().filter(|entry| entry.role == role) {
            let value = parse(&entry.value).map_err(|error| error.with_source(&entry.label))?;
            match &first {
                None => first = Some((value, entry)),
                Some((other, _)) if agree(other, &value) => {}
                Some((_, other)) => return Err(conflict(&other.label, &entry.label)),
            }
        }
        Ok(first.map(|(value, _)| value))
    }
}

fn conflict(one: &str, other: &str) -> ConfigError {
    ConfigError::new(
        ErrorCode::ConflictingValues,
        format!("{one} and {other} have different values: keep one of them"),
    )
}
