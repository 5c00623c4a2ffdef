//! Certificate files named by the environment.

use super::{File, probe_with, server};
use crate::support::certificate::Authority;

const FILES: [&str; 2] = ["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE"];

#[tokio::test]
async fn trusts_certificates_from_the_environment() {
    let server = server().await;
    let file = File::new("ca.pem", server.authority.pem());
    assert!(probe_with(&server, &[]).await.outcome.starts_with("tls "));
    for variable in FILES {
        let probe = probe_with(&server, &[(variable, file.path())]).await;
        assert_eq!((probe.outcome.as_str(), probe.warnings.len()), ("200", 0), "{variable}");
    }
}

/// Bundles as editors, shells and people write them. Each contains the certificate that the server
/// needs.
fn usable(pem: &str) -> Vec<(&'static str, String)> {
    let base64: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    let key = rcgen::KeyPair::generate().unwrap().serialize_pem();
    vec![
        ("a byte order mark", format!("\u{feff}{pem}")),
        ("a byte order mark between two", format!("{}\u{feff}{pem}", Authority::new().pem())),
        ("line ends of Windows", pem.replace('\n', "\r\n")),
        ("line ends of old Macs", pem.replace('\n', "\r")),
        ("no line end at the end", pem.trim_end().to_owned()),
        ("two that were joined without a line end", format!("{}{pem}", Authority::new().pem().trim_end())),
        ("all on one line", pem.replace('\n', " ")),
        (
            "base64 that is not wrapped",
            format!("-----BEGIN CERTIFICATE-----\n{base64}\n-----END CERTIFICATE-----"),
        ),
        ("text before, between and after", format!("# a\n{pem}subject=ü\n{}\nend", Authority::new().pem())),
        ("the old label", pem.replace("CERTIFICATE", "X509 CERTIFICATE")),
        ("a private key beside it", format!("{key}{pem}")),
        ("the same twice", format!("{pem}{pem}")),
    ]
}

#[tokio::test]
async fn accepts_every_bundle_of_valid_certificates() {
    let server = server().await;
    for (what, bundle) in usable(&server.authority.pem()) {
        let file = File::new("usable.pem", bundle);
        for variable in FILES {
            let probe = probe_with(&server, &[(variable, file.path())]).await;
            assert_eq!(probe.outcome, "200", "{variable}, {what}");
            assert_eq!(probe.warnings, [""; 0], "{variable}, {what}");
        }
    }
}

#[tokio::test]
async fn uses_valid_certificates_and_warns_about_others_with_their_position() {
    let server = server().await;
    let pem = server.authority.pem();
    let cut = &pem[..pem.len() / 2];
    let broken = pem.replace("\nMII", "\n!II");
    let other = pem.replace("\nMII", "\nMIM");
    let trusted = pem.replace("CERTIFICATE", "TRUSTED CERTIFICATE");
    let lines = pem.lines().count();
    for (bundle, position, reason) in [
        (format!("{broken}{pem}"), "1 (line 1)".to_owned(), "is not valid base64"),
        (format!("\n\n{pem}{broken}"), format!("2 (line {})", lines + 3), "is not valid base64"),
        (format!("{pem}{cut}"), format!("2 (line {})", lines + 1), "has no END line"),
        (format!("{cut}\n{pem}"), "1 (line 1)".to_owned(), "has no END line"),
        (format!("{other}{pem}"), "1 (line 1)".to_owned(), "is not a certificate that can be trusted"),
        (format!("{trusted}{pem}"), "1 (line 1)".to_owned(), "is a TRUSTED CERTIFICATE"),
    ] {
        let file = File::new("partly.pem", bundle);
        for variable in FILES {
            let probe = probe_with(&server, &[(variable, file.path())]).await;
            assert_eq!((probe.outcome.as_str(), probe.warnings.len()), ("200", 1), "{variable}, {reason}");
            let start = format!(
                "unusable_certificates {variable}: ignoring certificate {position} of {}, which {reason}",
                file.path()
            );
            assert!(probe.warnings[0].starts_with(&start), "{:?}", probe.warnings);
        }
    }
}

#[tokio::test]
async fn warns_about_a_file_without_certificates_and_names_it_if_tls_fails() {
    let server = server().await;
    let utf16: Vec<u8> = [0xfeff]
        .into_iter()
        .chain(server.authority.pem().encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let key = rcgen::KeyPair::generate().unwrap().serialize_pem();
    for (content, reason) in [
        (b"garbage".to_vec(), "contains no certificate"),
        (key.into_bytes(), "contains no certificate"),
        (Vec::new(), "is empty"),
        (utf16, "is UTF-16"),
        (server.authority.der(), "is DER, not PEM"),
    ] {
        let file = File::new("nothing.pem", content);
        let probe = probe_with(&server, &[("NODE_EXTRA_CA_CERTS", file.path())]).await;
        let said = format!("NODE_EXTRA_CA_CERTS: ignoring {}, which {reason}", file.path());
        assert!(probe.outcome.starts_with("tls ") && probe.outcome.contains(&said), "{}", probe.outcome);
        assert!(probe.warnings[0].contains(&said), "{:?}", probe.warnings);
    }
    let probe = probe_with(&server, &[("NODE_EXTRA_CA_CERTS", "/does/not/exist.pem")]).await;
    let said = "NODE_EXTRA_CA_CERTS: ignoring /does/not/exist.pem, which cannot be read";
    assert!(probe.outcome.contains(said) && probe.warnings[0].contains(said), "{}", probe.outcome);
}

#[tokio::test]
async fn a_wrong_path_of_roots_does_not_add_other_roots() {
    let probe = probe_with(&server().await, &[("SSL_CERT_FILE", "/does/not/exist.pem")]).await;
    assert!(probe.outcome.starts_with("no_root_certificates "), "{}", probe.outcome);
    assert!(probe.outcome.contains("/does/not/exist.pem"), "{}", probe.outcome);
}

#[tokio::test]
async fn reads_folders_and_warns_about_invalid_certificates() {
    let server = server().await;
    let pem = server.authority.pem();
    let folder = std::env::temp_dir().join(format!("signalwire-{}-certificates", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("README"), "no certificate").unwrap();
    std::fs::write(folder.join("marked.pem"), format!("\u{feff}{pem}")).unwrap();
    std::fs::write(folder.join("broken.pem"), pem.replace("\nMII", "\n!II")).unwrap();
    let probe = probe_with(&server, &[("SSL_CERT_DIR", folder.to_str().unwrap())]).await;
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(probe.outcome, "200");
    assert_eq!(probe.warnings.len(), 1, "{:?}", probe.warnings);
    assert!(probe.warnings[0].contains("broken.pem, which is not valid base64"), "{:?}", probe.warnings);
}
