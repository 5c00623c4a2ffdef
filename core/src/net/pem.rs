//! A parser of PEM bundles of certificates (RFC 7468) that reports unusable certificates.

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
    /// The usable certificates.
    pub certificates: Vec<CertificateDer<'static>>,
    /// The unusable certificates.
    pub problems: Vec<Problem>,
    /// The reason why there is no certificate at all.
    pub empty_reason: Option<&'static str>,
}

/// A certificate that cannot be used.
pub(crate) struct Problem {
    /// Its position: `certificate 2 (line 24)`.
    pub certificate: String,
    /// A verb and the reason: `is not valid base64`.
    pub reason: String,
}

/// A block of a bundle between two markers.
struct Block<'a> {
    label: &'a str,
    /// The line of the first marker, from 1.
    line: usize,
    /// `None` if the second marker is missing.
    body: Option<&'a str>,
}

impl Bundle {
    /// Parses the content of a file or an option. Text around the blocks, a byte order mark, line
    /// ends of any kind and blocks of other kinds, such as private keys, are skipped, and so are
    /// certificates whose base64 is in `known`. Usable certificates are added to `known`.
    pub fn read(bytes: &[u8], known: &mut HashSet<String>) -> Self {
        // Only the markers and base64 matter, which are ASCII.
        let text = String::from_utf8_lossy(bytes);
        let mut bundle = Self { empty_reason: Some(empty_reason_of(bytes)), ..Self::default() };
        for (index, block) in blocks(&text).filter(Block::is_certificate).enumerate() {
            bundle.empty_reason = None;
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
                    let certificate = format!("certificate {} (line {})", index + 1, block.line);
                    bundle.problems.push(Problem { certificate, reason });
                }
            }
        }
        bundle
    }
}

/// Markers need not be at the start of a line: files that were concatenated without a line end, and
/// variables with a file on one line, are common.
fn blocks(text: &str) -> impl Iterator<Item = Block<'_>> {
    let (mut line, mut counted_to) = (1, 0);
    text.match_indices(BEGIN).filter_map(move |(at, _)| {
        line += text[counted_to..at].matches('\n').count();
        counted_to = at;
        let (label, rest) = text[at + BEGIN.len()..].split_once(DASHES)?;
        let rest = rest.split(BEGIN).next().unwrap_or_default();
        let body = rest.split_once(&format!("-----END {label}{DASHES}")).map(|(body, _)| body);
        Some(Block { label, line, body })
    })
}

impl Block<'_> {
    /// A `TRUSTED CERTIFICATE` of OpenSSL contains rules that this client does not apply, so it
    /// counts as an unusable certificate.
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
fn empty_reason_of(bytes: &[u8]) -> &'static str {
    match bytes {
        [] => "is empty",
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "is UTF-16: save it as UTF-8",
        [0x30, 0x82, ..] => "is DER, not PEM: `openssl x509 -inform der` converts it",
        _ if is_path(bytes) => "looks like a path: pass the content of the file",
        _ => "contains no certificate (-----BEGIN CERTIFICATE-----)",
    }
}

fn is_path(bytes: &[u8]) -> bool {
    let is_on_one_line = bytes.len() < 1024 && !bytes.contains(&b'\n');
    is_on_one_line && [".pem", ".crt", ".cer"].iter().any(|extension| bytes.ends_with(extension.as_bytes()))
}
