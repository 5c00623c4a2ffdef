//! An object of a document, with the keywords that are not read yet.

use std::fmt::Display;

use serde_json::{Map, Value};

use crate::error::{Error, Result};

/// Removes keywords as they are read, so that a keyword that remains at the end is not supported.
pub struct Section {
    remaining: Map<String, Value>,
    /// The position of the object, for errors.
    pub at: String,
}

impl Section {
    pub fn new(value: &Value, at: impl Display) -> Result<Self> {
        match value {
            Value::Object(map) => Ok(Self { remaining: map.clone(), at: at.to_string() }),
            _ => Err(Error::at(at, "expected an object")),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.remaining.is_empty()
    }

    pub fn has(&self, keyword: &str) -> bool {
        self.remaining.contains_key(keyword)
    }

    pub fn take(&mut self, keyword: &str) -> Option<Value> {
        self.remaining.shift_remove(keyword)
    }

    pub fn require(&mut self, keyword: &str) -> Result<Value> {
        self.take(keyword).ok_or_else(|| self.error(format!("`{keyword}` is missing")))
    }

    pub fn section(&mut self, keyword: &str) -> Result<Self> {
        let at = format!("{}/{keyword}", self.at);
        Self::new(&self.require(keyword)?, at)
    }

    pub fn string(&mut self, keyword: &str) -> Result<Option<String>> {
        self.scalar(keyword, |v| v.as_str().map(str::to_owned))
    }

    pub fn float(&mut self, keyword: &str) -> Result<Option<f64>> {
        self.scalar(keyword, Value::as_f64)
    }

    pub fn integer(&mut self, keyword: &str) -> Result<Option<u32>> {
        self.scalar(keyword, |v| v.as_u64().and_then(|n| u32::try_from(n).ok()))
    }

    pub fn boolean(&mut self, keyword: &str) -> Result<bool> {
        Ok(self.scalar(keyword, Value::as_bool)?.unwrap_or_default())
    }

    pub fn list(&mut self, keyword: &str) -> Result<Option<Vec<Value>>> {
        self.scalar(keyword, |v| v.as_array().cloned())
    }

    pub fn strings(&mut self, keyword: &str) -> Result<Vec<String>> {
        let read = |v: &Value| -> Option<Vec<String>> {
            v.as_array()?.iter().map(|item| item.as_str().map(str::to_owned)).collect()
        };
        Ok(self.scalar(keyword, read)?.unwrap_or_default())
    }

    /// Returns the remaining entries.
    pub fn entries(self) -> impl Iterator<Item = (String, Value)> {
        self.remaining.into_iter()
    }

    /// Fails if a keyword remains.
    pub fn finish(self) -> Result<()> {
        match self.remaining.keys().next() {
            Some(keyword) => Err(self.error(format!("keyword `{keyword}` is not supported"))),
            None => Ok(()),
        }
    }

    pub fn error(&self, what: impl Display) -> Error {
        Error::at(&self.at, what)
    }

    fn scalar<T>(&mut self, keyword: &str, read: impl Fn(&Value) -> Option<T>) -> Result<Option<T>> {
        let Some(value) = self.take(keyword) else { return Ok(None) };
        read(&value).map(Some).ok_or_else(|| self.error(format!("invalid value of `{keyword}`: {value}")))
    }
}
