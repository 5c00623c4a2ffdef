use std::error::Error;

use signalwire_core::{CredentialOptions, Credentials, Dotenv, EnvSource};

use super::{OTHER_TOKEN, PROJECT, TOKEN, TempFile, from_file, parts, variables};

fn from_path(path: &str) -> signalwire_core::ConfigError {
    let source = EnvSource::new(variables(&[]), Dotenv::Required(path.into()));
    Credentials::resolve(CredentialOptions::new(), &source).unwrap_err()
}

#[test]
fn a_requested_file_must_exist() {
    let error = from_path("no/such/.env");
    assert_eq!(error.code, "dotenv_not_found");
    let path = std::env::current_dir().unwrap().join("no/such/.env");
    assert_eq!(error.message, format!("there is no dotenv file {}", path.display()));
    assert_eq!(from_path("/").code, "dotenv_unreadable");
}

#[cfg(target_os = "linux")]
#[test]
fn a_device_is_not_a_file() {
    let error = from_path("/dev/zero");
    assert_eq!(error.message, "the dotenv file /dev/zero cannot be read: file too large");
}

#[test]
fn a_file_has_at_most_1_mib() {
    let entries = format!("SIGNALWIRE_PROJECT_ID={PROJECT}\nSIGNALWIRE_TOKEN={TOKEN}\nSIGNALWIRE_SPACE=a\n");
    let of_size = |size: usize| format!("{entries}{}", "#".repeat(size - entries.len()));
    from_file(of_size(1 << 20)).unwrap();
    assert_eq!(from_file(of_size((1 << 20) + 1)).unwrap_err().code, "dotenv_unreadable");
}

#[test]
fn a_path_of_certificates_that_a_shell_expands_is_ignored() {
    let entries = format!("SIGNALWIRE_PROJECT_ID={PROJECT}\nSIGNALWIRE_TOKEN={TOKEN}\nSIGNALWIRE_SPACE=a\n");
    from_file(format!("{entries}NODE_EXTRA_CA_CERTS=$HOME/ca.pem\n")).unwrap();
    let error = from_file(format!("{entries}SIGNALWIRE_BASE_URL=$ORIGIN\n")).unwrap_err();
    assert_eq!(error.code, "invalid_dotenv");
}

#[test]
fn the_cause_of_an_unreadable_file_is_that_of_the_operating_system() {
    let error = from_path("no/such/.env");
    let cause = error.source().unwrap().downcast_ref::<std::io::Error>().unwrap();
    assert_eq!(cause.kind(), std::io::ErrorKind::NotFound);
}

#[test]
fn the_environment_of_the_process_is_not_changed() {
    let content =
        format!("SIGNALWIRE_PROJECT_ID={PROJECT}\nSIGNALWIRE_TOKEN={TOKEN}\nSIGNALWIRE_SPACE_URL=example\n");
    assert_eq!(parts(&from_file(content).unwrap()), [PROJECT, TOKEN, "https://example.signalwire.com"]);
    assert_eq!(std::env::var_os("SIGNALWIRE_SPACE_URL"), None);
}

#[test]
fn a_repeated_name_must_have_the_same_value() {
    let rest = format!("SIGNALWIRE_PROJECT_ID={PROJECT}\nSIGNALWIRE_SPACE=example\n");
    from_file(format!("{rest}SIGNALWIRE_API_TOKEN={TOKEN}\nSIGNALWIRE_API_TOKEN={TOKEN}")).unwrap();
    let file =
        TempFile::new(format!("{rest}SIGNALWIRE_API_TOKEN={TOKEN}\n\nSIGNALWIRE_API_TOKEN={OTHER_TOKEN}"));
    let source = EnvSource::new(variables(&[]), Dotenv::IfPresent(file.path.clone()));
    let error = Credentials::resolve(CredentialOptions::new(), &source).unwrap_err();
    let name = file.name();
    let message = format!(
        "SIGNALWIRE_API_TOKEN in line 3 of {name} and SIGNALWIRE_API_TOKEN in line 5 of {name} have different values: keep one of them"
    );
    assert_eq!((error.code.as_str(), error.message), ("conflicting_values", message));
}

#[test]
fn a_malformed_line_is_reported_by_its_number_only() {
    for line in [
        "SIGNALWIRE_API_TOKEN",
        "SIGNALWIRE_API_TOKEN PTsecret",
        "SIGNALWIRE_API_TOKEN='PTsecret",
        "SIGNALWIRE_API_TOKEN=PTsecret b",
    ] {
        let file = TempFile::new(format!("# one\n\n{line}\n"));
        let source = EnvSource::new(variables(&[]), Dotenv::Required(file.path.clone()));
        let error = Credentials::resolve(CredentialOptions::new(), &source).unwrap_err();
        let start = format!("SIGNALWIRE_API_TOKEN in line 3 of {} cannot be parsed", file.name());
        assert_eq!(error.code, "invalid_dotenv");
        assert!(error.message.starts_with(&start), "{line}: {}", error.message);
        assert!(!format!("{error:?}").contains("PTsecret"), "{line}: {error:?}");
    }
}

#[test]
fn an_invalid_value_is_reported_by_its_line() {
    let file = TempFile::new("SIGNALWIRE_API_TOKEN=your-api-token\n");
    let source = EnvSource::new(variables(&[]), Dotenv::Required(file.path.clone()));
    let error = Credentials::resolve(CredentialOptions::new(), &source).unwrap_err();
    let message = format!(
        "SIGNALWIRE_API_TOKEN in line 1 of {}: the API token is a placeholder, not a token",
        file.name()
    );
    assert_eq!((error.code.as_str(), error.message), ("invalid_api_token", message));
}
