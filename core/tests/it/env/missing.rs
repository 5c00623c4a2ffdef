use signalwire_core::internal::Language;
use signalwire_core::{CredentialOptions, Credentials, Dotenv, EnvSource};

use super::{COMPLETE, PROJECT, TempFile, from_env, variables};

fn message(source: &EnvSource) -> String {
    let error = Credentials::resolve(CredentialOptions::new(), source).unwrap_err();
    assert_eq!(error.code, "missing_credentials");
    error.message
}

#[test]
fn lists_all_missing_values_and_their_sources() {
    let source = EnvSource::new(variables(&[]), Dotenv::Off);
    let expected = "missing: project id, API token, Space. Set SIGNALWIRE_PROJECT_ID, SIGNALWIRE_API_TOKEN, SIGNALWIRE_SPACE \
                    (or SIGNALWIRE_BASE_URL), or pass project, token, space (or base_url). Looked in the options, the environment.";
    assert_eq!(message(&source), expected);
}

#[test]
fn does_not_list_values_that_are_set() {
    let file = TempFile::new("SIGNALWIRE_SPACE=example\n");
    let source =
        EnvSource::new(variables(&[("SIGNALWIRE_PROJECT_ID", PROJECT)]), Dotenv::Required(file.path.clone()));
    let expected = format!(
        "missing: API token. Set SIGNALWIRE_API_TOKEN, or pass token. Looked in the options, the environment, {}.",
        file.name()
    );
    assert_eq!(message(&source), expected);
}

#[test]
fn an_empty_value_counts_as_missing_and_is_named() {
    let file = TempFile::new("\nSIGNALWIRE_API_TOKEN=\n");
    let source = EnvSource::new(
        variables(&[COMPLETE[0], ("SIGNALWIRE_SPACE", "")]),
        Dotenv::Required(file.path.clone()),
    );
    let message = message(&source);
    assert!(message.starts_with("missing: API token, Space. "), "{message}");
    let empty = format!(
        "Empty: SIGNALWIRE_SPACE in the environment, SIGNALWIRE_API_TOKEN in line 2 of {}.",
        file.name()
    );
    assert!(message.ends_with(&empty), "{message}");
}

#[test]
fn an_empty_alias_does_not_contradict() {
    from_env(&[&COMPLETE[..], &[("SIGNALWIRE_TOKEN", ""), ("SIGNALWIRE_BASE_URL", "")]].concat()).unwrap();
}

#[test]
fn reports_that_an_optional_file_does_not_exist() {
    let source = EnvSource::new(variables(&[]), Dotenv::IfPresent("no/such/.env".into()));
    assert!(message(&source).ends_with("Looked in the options, the environment, no/such/.env (not found)."));
}

#[test]
fn options_are_named_in_the_language_of_the_caller() {
    let source = EnvSource::new(variables(&COMPLETE[..2]), Dotenv::Off);
    let mut options = CredentialOptions::new();
    options.language = Language::JavaScript;
    let error = Credentials::resolve(options, &source).unwrap_err();
    assert!(error.message.contains("or pass space (or baseUrl)."), "{error}");
}
