//! Reads PEM bundles of certificates (RFC 7468), and tells where one cannot be used.

use std::collections::HashSet;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;

const BEGIN: &str = "-----BEGIN ";
const DASHES: &str = "-----";

/// The certificates of a bundle.
#[derive(Default)]
pub(crate) struct Bundle {
    /// Those that can be trusted.
    pub certificates: Vec<CertificateDer<'static>>,
    /// Those that cannot.
    pub problems: Vec<Problem>,
    /// Why there is no certificate at all.
    pub nothing: Option<&'static str>,
}

/// A certificate that cannot be used.
pub(crate) struct Problem {
    /// Its position: `certificate 2 (line 24)`.
    pub certificate: String,
    /// A verb and the reason: `is not valid base64`.
    pub reason: String,
}

/// A part of a bundle between its two markers.
struct Block<'a> {
    label: &'a str,
    /// The line of its first marker, from 1.
    line: usize,
    /// `None` if there is no second marker.
    body: Option<&'a str>,
}

impl Bundle {
    /// Reads what a file or an option holds. Text around the blocks, a byte order mark, line ends
    /// of any kind and blocks of other kinds, such as private keys, are skipped; so is a
    /// certificate whose base64 is in `known`, to which those that can be trusted are added.
    pub fn read(bytes: &[u8], known: &mut HashSet<String>) -> Self {
        // The markers and base64 are ASCII; nothing else of the text matters.
        let text = String::from_utf8_lossy(bytes);
        let mut bundle = Self { nothing: Some(nothing_in(bytes)), ..Self::default() };
        for (at, block) in blocks(&text).filter(Block::is_certificate).enumerate() {
            bundle.nothing = None;
            let base64: String = block.body.unwrap_or_default().split_ascii_whitespace().collect();
            if known.contains(&base64) {
                continue;
            }
            match block.certificate(&base64) {
                Ok(certificate) => {
                    known.insert(base64);
                    bundle.certificates.push(certificate);
                }
                Err(reason) => {
                    let certificate = format!("certificate {} (line {})", at + 1, block.line);
                    bundle.problems.push(Problem { certificate, reason });
                }
            }
        }
        bundle
    }
}

/// Markers need not be at the beginning of a line: files that were joined without a line end, and
/// variables that hold a file on one line, are common.
fn blocks(text: &str) -> impl Iterator<Item = Block<'_>> {
    let (mut line, mut counted) = (1, 0);
    text.match_indices(BEGIN).filter_map(move |(at, _)| {
        line += text[counted..at].matches('\n').count();
        counted = at;
        let (label, rest) = text[at + BEGIN.len()..].split_once(DASHES)?;
        let rest = rest.split(BEGIN).next().unwrap_or_default();
        let body = rest.split_once(&format!("-----END {label}{DASHES}")).map(|(body, _)| body);
        Some(Block { label, line, body })
    })
}

impl Block<'_> {
    /// OpenSSL's other kind, `TRUSTED CERTIFICATE`, holds rules that this client does not apply, so
    /// it is a certificate that cannot be used.
    fn is_certificate(&self) -> bool {
        matches!(self.label, "CERTIFICATE" | "X509 CERTIFICATE" | "TRUSTED CERTIFICATE")
    }

    fn certificate(&self, base64: &str) -> Result<CertificateDer<'static>, String> {
        if self.label == "TRUSTED CERTIFICATE" {
            return Err("is a TRUSTED CERTIFICATE of OpenSSL; `openssl x509` converts it".to_owned());
        }
        self.body.ok_or("has no END line")?;
        let der = BASE64_STANDARD.decode(base64).map_err(|_| "is not valid base64")?;
        let certificate = CertificateDer::from(der);
        match RootCertStore::empty().add(certificate.clone()) {
            Ok(()) => Ok(certificate),
            Err(error) => Err(format!("is not a certificate that can be trusted: {error}")),
        }
    }
}

/// A verb and the reason why there is no certificate.
fn nothing_in(bytes: &[u8]) -> &'static str {
    match bytes {
        [] => "is empty",
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "is UTF-16: save it as UTF-8",
        [0x30, 0x82, ..] => "is DER, not PEM: `openssl x509 -inform der` converts it",
        _ if is_path(bytes) => "looks like a path: give what is in the file",
        _ => "holds no certificate (-----BEGIN CERTIFICATE-----)",
    }
}

fn is_path(bytes: &[u8]) -> bool {
    let is_on_one_line = bytes.len() < 1024 && !bytes.contains(&b'\n');
    is_on_one_line && [".pem", ".crt", ".cer"].iter().any(|ending| bytes.ends_with(ending.as_bytes()))
}
