//! Certificates that are trusted in addition to those of the platform.

use std::collections::HashSet;
use std::ffi::OsString;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use rustls::pki_types::CertificateDer;

use super::pem::{Bundle, Problem};
use crate::credentials::ConfigError;
use crate::error::ErrorCode;
use crate::variables::EXTRA_CERTIFICATES;
use crate::warning::{Warning, WarningCode};

/// The variable of OpenSSL with the path of a PEM file. rustls-platform-verifier reads it on Linux,
/// not on macOS and Windows.
const FILE_VARIABLE: &str = "SSL_CERT_FILE";
/// The variable of OpenSSL with the paths of folders of PEM files.
const FOLDERS_VARIABLE: &str = "SSL_CERT_DIR";

/// All variables.
pub const CERTIFICATE_VARIABLES: [&str; 3] = [EXTRA_CERTIFICATES, FILE_VARIABLE, FOLDERS_VARIABLE];

/// Certificates that are trusted in addition to those of the platform.
#[derive(Clone, Default)]
pub(crate) struct RootCertificates {
    pub certificates: Vec<CertificateDer<'static>>,
    /// Warnings about unusable certificates of the environment.
    pub warnings: Vec<Warning>,
    /// Whether some are from `SSL_CERT_FILE` or `SSL_CERT_DIR`, which replace the certificates of
    /// the platform.
    pub is_platform_chosen: bool,
    /// The path of one more PEM file, which a dotenv file names.
    pub extra_file: Option<PathBuf>,
}

impl RootCertificates {
    /// Parses the certificates of the options, a PEM bundle. An unusable certificate is an error
    /// (`invalid_root_certificates`) with its position.
    pub fn parse(pem: Option<&str>) -> Result<Self, ConfigError> {
        let read = |pem: &str| Bundle::read(pem.as_bytes(), &mut HashSet::new());
        let bundle = pem.map(read).unwrap_or_default();
        let describe = |problem: &Problem| format!("{} {}", problem.certificate, problem.reason);
        let empty = bundle.empty_reason.map(|reason| format!("the value {reason}"));
        let problems: Vec<String> = bundle.problems.iter().map(describe).chain(empty).collect();
        if !problems.is_empty() {
            let message = format!("the root certificates cannot be used: {}", problems.join("; "));
            return Err(ConfigError::new(ErrorCode::InvalidRootCertificates, message));
        }
        Ok(Self { certificates: bundle.certificates, ..Self::default() })
    }

    /// Adds the certificates of the environment. As in Node.js, an unusable certificate is skipped
    /// with a warning, and the others of its file are used.
    pub fn with_environment(&self, variable: impl Fn(&str) -> Option<OsString>) -> Self {
        let mut loader = Loader { roots: self.clone(), files: HashSet::new(), known: HashSet::new() };
        let path_in = |name: &str| variable(name).filter(|value| !value.is_empty());
        if let Some(path) = path_in(FILE_VARIABLE) {
            loader.add_file(FILE_VARIABLE, Path::new(&path));
        }
        for folder in path_in(FOLDERS_VARIABLE).iter().flat_map(env::split_paths) {
            loader.add_folder(&folder);
        }
        loader.roots.is_platform_chosen = loader.roots.certificates.len() > self.certificates.len();
        if let Some(path) = path_in(EXTRA_CERTIFICATES) {
            loader.add_file(EXTRA_CERTIFICATES, Path::new(&path));
        }
        if let Some(path) = &self.extra_file {
            loader.add_file(EXTRA_CERTIFICATES, path);
        }
        loader.roots
    }
}

/// Reads files. In many container images all variables refer to the same few hundred certificates,
/// and the folder contains several links to each, so every file is read once and every certificate
/// parsed once.
struct Loader {
    roots: RootCertificates,
    files: HashSet<PathBuf>,
    known: HashSet<String>,
}

impl Loader {
    fn add_file(&mut self, variable: &str, path: &Path) {
        match self.read(path) {
            Ok(Some(Bundle { empty_reason: Some(reason), .. })) => {
                self.warn(variable, &path.display(), reason);
            }
            Ok(bundle) => self.add(variable, path, bundle.unwrap_or_default()),
            Err(error) => self.warn(variable, &path.display(), &read_error(&error)),
        }
    }

    /// Folders of certificates contain other files too, so a file without certificates causes no
    /// warning.
    fn add_folder(&mut self, folder: &Path) {
        match files(folder) {
            Ok(paths) => {
                for path in paths {
                    let bundle = self.read(&path).ok().flatten().unwrap_or_default();
                    self.add(FOLDERS_VARIABLE, &path, bundle);
                }
            }
            Err(error) => self.warn(FOLDERS_VARIABLE, &folder.display(), &read_error(&error)),
        }
    }

    /// Returns `None` for a file that was read before.
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
        self.roots.warnings.push(Warning { code: WarningCode::UnusableCertificates, message });
    }
}

fn read_error(error: &io::Error) -> String {
    format!("cannot be read: {error}")
}

fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let paths = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path()));
    Ok(paths.filter(|path| path.is_file()).collect())
}
