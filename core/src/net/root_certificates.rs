//! Certificates that are trusted beside the platform's.

use std::collections::HashSet;
use std::ffi::OsString;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use rustls::pki_types::CertificateDer;

use super::pem::{Bundle, Problem};
use crate::credentials::ConfigError;
use crate::warning::Warning;

/// The variable of Node.js that names a PEM file.
const EXTRA: &str = "NODE_EXTRA_CA_CERTS";
/// The variable of OpenSSL that names a PEM file. Linux reads it by itself; macOS and Windows do
/// not.
const FILE: &str = "SSL_CERT_FILE";
/// The variable of OpenSSL that names folders of PEM files.
const FOLDERS: &str = "SSL_CERT_DIR";

/// All of them.
pub const CERTIFICATE_VARIABLES: [&str; 3] = [EXTRA, FILE, FOLDERS];

/// Certificates that are trusted beside the platform's.
#[derive(Clone, Default)]
pub(crate) struct RootCertificates {
    pub certificates: Vec<CertificateDer<'static>>,
    /// What the environment names and cannot be used.
    pub warnings: Vec<Warning>,
    /// Some came from `SSL_CERT_FILE` or `SSL_CERT_DIR`, which stand for the platform's.
    pub is_platform_chosen: bool,
}

impl RootCertificates {
    /// Reads the certificates of the options, a PEM bundle. One that cannot be used is an error
    /// (`invalid_root_certificates`), which names its position.
    pub fn parse(pem: Option<&str>) -> Result<Self, ConfigError> {
        let read = |pem: &str| Bundle::read(pem.as_bytes(), &mut HashSet::new());
        let bundle = pem.map(read).unwrap_or_default();
        let named = |problem: &Problem| format!("{} {}", problem.certificate, problem.reason);
        let whole = bundle.nothing.map(|reason| format!("the text {reason}"));
        let problems: Vec<String> = bundle.problems.iter().map(named).chain(whole).collect();
        if !problems.is_empty() {
            let message = format!("the root certificates cannot be used: {}", problems.join("; "));
            return Err(ConfigError::new("invalid_root_certificates", message));
        }
        Ok(Self { certificates: bundle.certificates, ..Self::default() })
    }

    /// With those of the environment. As in Node.js, one that cannot be used is left out with a
    /// warning, and the others of its file count.
    pub fn with_environment(&self, variable: impl Fn(&str) -> Option<OsString>) -> Self {
        let mut loader = Loader { roots: self.clone(), files: HashSet::new(), known: HashSet::new() };
        let named = |name: &str| variable(name).filter(|value| !value.is_empty());
        if let Some(path) = named(FILE) {
            loader.add_file(FILE, Path::new(&path));
        }
        for folder in named(FOLDERS).iter().flat_map(env::split_paths) {
            loader.add_folder(&folder);
        }
        loader.roots.is_platform_chosen = loader.roots.certificates.len() > self.certificates.len();
        if let Some(path) = named(EXTRA) {
            loader.add_file(EXTRA, Path::new(&path));
        }
        loader.roots
    }
}

/// Reads files. In many container images all variables lead to the same few hundred certificates,
/// the folder with several links to each, so every file is read once and every certificate parsed
/// once.
struct Loader {
    roots: RootCertificates,
    files: HashSet<PathBuf>,
    known: HashSet<String>,
}

impl Loader {
    fn add_file(&mut self, variable: &str, path: &Path) {
        match self.read(path) {
            Ok(Some(Bundle { nothing: Some(reason), .. })) => self.warn(variable, &path.display(), reason),
            Ok(bundle) => self.add(variable, path, bundle.unwrap_or_default()),
            Err(error) => self.warn(variable, &path.display(), &unreadable(&error)),
        }
    }

    /// Folders of certificates hold other files too, so a file without any is no reason to warn.
    fn add_folder(&mut self, folder: &Path) {
        match files(folder) {
            Ok(paths) => {
                for path in paths {
                    let bundle = self.read(&path).ok().flatten().unwrap_or_default();
                    self.add(FOLDERS, &path, bundle);
                }
            }
            Err(error) => self.warn(FOLDERS, &folder.display(), &unreadable(&error)),
        }
    }

    /// `None` for a file that has been read before.
    fn read(&mut self, path: &Path) -> io::Result<Option<Bundle>> {
        if !self.files.insert(fs::canonicalize(path)?) {
            return Ok(None);
        }
        Ok(Some(Bundle::read(&fs::read(path)?, &mut self.known)))
    }

    fn add(&mut self, variable: &str, path: &Path, bundle: Bundle) {
        self.roots.certificates.extend(bundle.certificates);
        for Problem { certificate, reason } in bundle.problems {
            self.warn(variable, &format!("{certificate} of {}", path.display()), &reason);
        }
    }

    fn warn(&mut self, variable: &str, what: &dyn Display, reason: &str) {
        let message = format!("{variable}: ignoring {what}, which {reason}");
        self.roots.warnings.push(Warning { code: "unusable_certificates", message });
    }
}

fn unreadable(error: &io::Error) -> String {
    format!("cannot be read: {error}")
}

fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let paths = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path()));
    Ok(paths.filter(|path| path.is_file()).collect())
}
