//! A dotenv file. Only the lines of our own variables are read, so that another program's lines can
//! neither break ours nor be copied about; nothing is put into the process's environment.
//!
//! The crate dotenvy was refused: it leaves a copy of the token in freed memory (`tests/memory.rs`
//! counts them), puts in variables of the process for `$`, and quotes the line in its errors. It is
//! what the tests compare with.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use zeroize::Zeroizing;

use super::env::Dotenv;
use super::layer::{Entry, Layer};
use super::variables::{Role, role_of};
use crate::credentials::ConfigError;

/// Bytes. A larger file is a mistake, perhaps a device without an end.
const LARGEST: u64 = 1 << 20;

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
                Ok(Some(Layer::of_variables(format!("{} (not there)", path.display()), Vec::new())))
            }
            Err(error) => Err(refuse(path, &error)),
        }
    }
}

/// The buffer has its size from the start: one that grows leaves unwiped copies behind.
fn read_file(path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
    let file = File::open(path)?;
    let size = file.metadata()?.len();
    let mut bytes =
        Zeroizing::new(Vec::with_capacity(usize::try_from(size.min(LARGEST)).unwrap_or_default() + 1));
    file.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// A relative path starts at the working directory, which is often not the folder of the program,
/// so the message names the whole path.
fn refuse(path: &Path, error: &io::Error) -> ConfigError {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let whole = whole.display();
    if error.kind() == io::ErrorKind::NotFound {
        return ConfigError::new("dotenv_not_found", format!("there is no dotenv file {whole}"));
    }
    ConfigError::new("dotenv_unreadable", format!("the dotenv file {whole} cannot be read: {}", error.kind()))
}

fn read_lines(bytes: &[u8], path: &str) -> Result<Layer, ConfigError> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(ConfigError::new("invalid_dotenv", format!("{path} is UTF-16: save it as UTF-8")));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut entries = Vec::new();
    for (at, line) in bytes.split(|b| *b == b'\n').enumerate() {
        let Some((name, role, rest)) = read_name(line) else { continue };
        let place = format!("line {} of {path}", at + 1);
        let value = read_value(rest).ok_or_else(|| explain(name, &place))?;
        entries.push(Entry {
            role,
            label: format!("{name} in {place}"),
            value: Zeroizing::new(value.to_owned()),
        });
    }
    Ok(Layer::of_variables(path.to_owned(), entries))
}

/// The variable that a line sets, if it is one of ours, and what stands behind it.
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

/// The line itself, which may hold a secret, is not shown.
fn explain(name: &str, place: &str) -> ConfigError {
    let message = format!(
        "{name} in {place} cannot be read: write {name}='value'. Without single quotes a value holds no white space, and none of \
         $ \\ ` \" ' #, of which readers of such files make different things"
    );
    ConfigError::new("invalid_dotenv", message)
}

/// A bare or quoted value, perhaps with a comment behind it. `None` if it is malformed, or if other
/// readers might find another value there: nothing is ever put in for a variable or an escape.
fn read_value(rest: &[u8]) -> Option<&str> {
    let text = str::from_utf8(rest).ok()?.trim_start().strip_prefix('=')?.trim();
    let (value, behind, disputed) = if let Some(quoted) = text.strip_prefix('\'') {
        let (value, behind) = quoted.split_once('\'')?;
        (value, behind, "")
    } else if let Some(quoted) = text.strip_prefix('"') {
        let (value, behind) = quoted.split_once('"')?;
        (value, behind, "$\\`")
    } else {
        let (value, behind) = text.split_at(bare_length(text));
        (value, behind, "$\\`\"'#")
    };
    let comment = behind.trim_start();
    let is_end = behind.is_empty() || (comment.starts_with('#') && comment != behind);
    (is_end && !value.contains(|c| disputed.contains(c))).then_some(value)
}

fn bare_length(text: &str) -> usize {
    if text.starts_with('#') { 0 } else { text.find(char::is_whitespace).unwrap_or(text.len()) }
}
