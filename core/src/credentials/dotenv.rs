//! A reader of dotenv files. It parses only the lines of the variables of this library: the lines
//! of other programs cannot cause errors and are not copied. Nothing is added to the environment of
//! the process.
//!
//! The crate dotenvy was rejected: it leaves a copy of the token in freed memory (`tests/memory.rs`
//! counts them), expands `$` from the environment of the process, and quotes the line in its
//! errors. The tests compare with it.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use zeroize::Zeroizing;

use super::env::Dotenv;
use super::layer::{Entry, Layer};
use super::variables::{Role, role_of};
use crate::cause::Cause;
use crate::credentials::ConfigError;
use crate::error::ErrorCode;

/// In bytes. A larger file is a mistake, perhaps a device without an end.
const MAX_SIZE: u64 = 1 << 20;

impl Dotenv {
    pub(super) fn read(&self) -> Result<Option<Layer>, ConfigError> {
        let (path, required) = match self {
            Self::Off => return Ok(None),
            Self::IfPresent(path) => (path, false),
            Self::Required(path) => (path, true),
        };
        match read_file(path) {
            Ok(bytes) => read_lines(&bytes, &path.display().to_string()).map(Some),
            Err(error) if error.kind() == io::ErrorKind::NotFound && !required => {
                Ok(Some(Layer::of_variables(format!("{} (not found)", path.display()), Vec::new())))
            }
            Err(error) => Err(read_error(path, &error).with_cause(Cause::new(error))),
        }
    }
}

/// The buffer has its final size from the start: one that grows leaves unwiped copies behind.
fn read_file(path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
    let file = File::open(path)?;
    let size = file.metadata()?.len();
    let mut bytes =
        Zeroizing::new(Vec::with_capacity(usize::try_from(size.min(MAX_SIZE)).unwrap_or_default() + 1));
    file.take(MAX_SIZE + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_SIZE { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// A relative path is resolved against the working directory, which is often not the folder of the
/// program, so the message contains the absolute path.
fn read_error(path: &Path, error: &io::Error) -> ConfigError {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let absolute = absolute.display();
    if error.kind() == io::ErrorKind::NotFound {
        return ConfigError::new(ErrorCode::DotenvNotFound, format!("there is no dotenv file {absolute}"));
    }
    ConfigError::new(
        ErrorCode::DotenvUnreadable,
        format!("the dotenv file {absolute} cannot be read: {}", error.kind()),
    )
}

fn read_lines(bytes: &[u8], path: &str) -> Result<Layer, ConfigError> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(ConfigError::new(
            ErrorCode::InvalidDotenv,
            format!("{path} is UTF-16: save it as UTF-8"),
        ));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut entries = Vec::new();
    for (index, line) in bytes.split(|b| *b == b'\n').enumerate() {
        let Some((name, role, rest)) = read_name(line) else { continue };
        let location = format!("line {} of {path}", index + 1);
        let Some(value) = read_value(rest) else {
            // Node.js reads this variable too, perhaps from a file that another program expands.
            if role == Role::ExtraCertificates {
                continue;
            }
            return Err(invalid_line(name, &location));
        };
        entries.push(Entry {
            role,
            label: format!("{name} in {location}"),
            value: Zeroizing::new(value.to_owned()),
        });
    }
    Ok(Layer::of_variables(path.to_owned(), entries))
}

/// The variable that a line sets, if it belongs to this library, with its role and the rest of the
/// line.
fn read_name(line: &[u8]) -> Option<(&str, Role, &[u8])> {
    let line = line.trim_ascii_start();
    let exported =
        line.strip_prefix(b"export").filter(|rest| rest.starts_with(b" ") || rest.starts_with(b"\t"));
    let line = exported.unwrap_or(line).trim_ascii_start();
    let end = line.iter().position(|b| !b.is_ascii_alphanumeric() && *b != b'_').unwrap_or(line.len());
    let (name, rest) = line.split_at(end);
    let name = str::from_utf8(name).ok()?;
    Some((name, role_of(name)?, rest))
}

/// The message does not contain the line, which may hold a secret.
fn invalid_line(name: &str, location: &str) -> ConfigError {
    let message = format!(
        "{name} in {location} cannot be parsed: write {name}='value'. Without single quotes a value must not contain white space \
         or any of $ \\ ` \" ' #, which parsers of such files treat differently"
    );
    ConfigError::new(ErrorCode::InvalidDotenv, message)
}

/// Parses a bare or quoted value with an optional comment. Returns `None` if it is malformed, or if
/// other parsers might read another value: variables and escapes are never expanded.
fn read_value(rest: &[u8]) -> Option<&str> {
    let text = str::from_utf8(rest).ok()?.trim_start().strip_prefix('=')?.trim();
    let (value, trailing, ambiguous) = if let Some(quoted) = text.strip_prefix('\'') {
        let (value, trailing) = quoted.split_once('\'')?;
        (value, trailing, "")
    } else if let Some(quoted) = text.strip_prefix('"') {
        let (value, trailing) = quoted.split_once('"')?;
        (value, trailing, "$\\`")
    } else {
        let (value, trailing) = text.split_at(bare_length(text));
        (value, trailing, "$\\`\"'#")
    };
    let comment = trailing.trim_start();
    let is_end = trailing.is_empty() || (comment.starts_with('#') && comment != trailing);
    (is_end && !value.contains(|c| ambiguous.contains(c))).then_some(value)
}

fn bare_length(text: &str) -> usize {
    if text.starts_with('#') { 0 } else { text.find(char::is_whitespace).unwrap_or(text.len()) }
}
