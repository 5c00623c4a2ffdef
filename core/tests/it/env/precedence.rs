use signalwire_core::{CredentialOptions, Credentials, Dotenv, EnvSource};

use super::{COMPLETE, OTHER_PROJECT, OTHER_TOKEN, PROJECT, TOKEN, TempFile, parts, variables};

const FILE: &str = "SIGNALWIRE_PROJECT_ID=0c1d8e90-0b1e-4e0d-9d3e-2f6a5c1d8e90\n\
                    SIGNALWIRE_API_TOKEN=PTfedcba9876543210fedcba9876543210fedcba9876543210\n\
                    SIGNALWIRE_SPACE=from-file\n";

fn resolve(options: CredentialOptions, values: &[(&str, &str)]) -> Credentials {
    let file = TempFile::new(FILE);
    let source = EnvSource::new(variables(values), Dotenv::Required(file.path.clone()));
    Credentials::resolve(options, &source).unwrap()
}

#[test]
fn the_environment_overrides_single_values_of_the_file() {
    let none = CredentialOptions::new;
    let file = "https://from-file.signalwire.com";
    assert_eq!(parts(&resolve(none(), &[])), [OTHER_PROJECT, OTHER_TOKEN, file]);
    assert_eq!(parts(&resolve(none(), &COMPLETE)), [PROJECT, TOKEN, "https://example.signalwire.com"]);
    assert_eq!(parts(&resolve(none(), &COMPLETE[..1])), [PROJECT, OTHER_TOKEN, file]);
    assert_eq!(parts(&resolve(none(), &COMPLETE[1..2])), [OTHER_PROJECT, TOKEN, file]);
}

#[test]
fn options_beat_both() {
    let options =
        CredentialOptions::new().project(PROJECT.to_uppercase()).token(TOKEN).space("by-hand".to_owned());
    let values = [("SIGNALWIRE_TOKEN", "<broken>"), ("SIGNALWIRE_BASE_URL", "https://localhost:1")];
    assert_eq!(parts(&resolve(options, &values)), [PROJECT, TOKEN, "https://by-hand.signalwire.com"]);
}

#[test]
fn a_base_url_option_overrides_a_space_option() {
    let options =
        CredentialOptions::new().space("by-hand".to_owned()).base_url("https://localhost:8443".to_owned());
    assert_eq!(resolve(options, &[]).origin().as_str(), "https://localhost:8443");
}

#[test]
fn an_empty_option_is_an_error() {
    let options = CredentialOptions::new().token("");
    let source = EnvSource::new(variables(&COMPLETE), Dotenv::Off);
    let error = Credentials::resolve(options, &source).unwrap_err();
    assert_eq!(error.message, "the option `token`: the API token is empty");
}
