use std::time::Duration;

use signalwire_core::{
    Client, ClientBuilder, Config, Credentials, Dotenv, EnvSource, Origin, Proxy, Space, Validation,
};

use super::{COMPLETE, OTHER_PROJECT, OTHER_TOKEN, PROJECT, TOKEN, variables};

fn source(values: &[(&str, &str)]) -> EnvSource {
    EnvSource::new(variables(values), Dotenv::Off)
}

fn complete() -> ClientBuilder {
    Client::builder().project(PROJECT).token(TOKEN).space("by-hand").env_source(source(&[]))
}

#[test]
fn values_that_are_not_set_are_read_from_the_environment() {
    let build = |builder: ClientBuilder| builder.env_source(source(&COMPLETE)).build().unwrap();
    assert_eq!(build(Client::builder()).origin().as_str(), "https://example.signalwire.com");
    assert_eq!(build(Client::builder().space("other")).origin().as_str(), "https://other.signalwire.com");
    let local = build(Client::builder().space("other").base_url("https://localhost:8443"));
    assert_eq!(local.origin().as_str(), "https://localhost:8443");
}

#[test]
fn missing_values_are_named_as_the_builder_names_them() {
    let error = Client::builder().project(PROJECT).env_source(source(&[])).build().unwrap_err();
    assert_eq!(error.code, "missing_credentials");
    assert!(error.message.contains("pass token, space (or base_url)"), "{error}");
}

#[test]
fn credentials_replace_the_single_values() {
    let space = Space::parse("example").unwrap();
    let project = signalwire_core::ProjectId::parse(OTHER_PROJECT).unwrap();
    let token = signalwire_core::ApiToken::parse(OTHER_TOKEN).unwrap();
    let credentials = Credentials::new(project, token, space);
    let client = complete().credentials(credentials).build().unwrap();
    assert_eq!(client.origin(), &Origin::from(Space::parse("example").unwrap()));
}

#[test]
fn each_option_reaches_the_client() {
    let invalid = [
        (complete().timeout(Duration::ZERO), "invalid_timeout"),
        (complete().connect_timeout(Duration::ZERO), "invalid_timeout"),
        (complete().root_certificates("no certificate"), "invalid_root_certificates"),
        (complete().user_agent("a\nb"), "invalid_user_agent"),
        (complete().subscriber_token("a b"), "invalid_subscriber_token"),
        (complete().variables(variables(&[("HTTPS_PROXY", "ftp://a")])), "invalid_proxy"),
    ];
    for (builder, code) in invalid {
        assert_eq!(builder.build().unwrap_err().code, code);
    }
    let valid = complete().proxy(Proxy::Off).max_retries(0).validate(Validation::Off).max_response_bytes(9);
    assert!(valid.build().is_ok());
}

#[test]
fn debug_shows_no_value() {
    let builder = complete().user_agent("hidden").env_source(source(&COMPLETE));
    let shown = format!("{builder:?} {builder:#?}");
    for value in [PROJECT, TOKEN, "by-hand"] {
        assert!(!shown.contains(value), "{shown}");
    }
    assert!(shown.contains("SIGNALWIRE_API_TOKEN"), "{shown}");
}

#[test]
fn a_call_outside_of_a_runtime_is_an_error_and_no_panic() {
    let config = Config::without_api_token(Space::parse("example").unwrap());
    let client = Client::new(config).unwrap();
    let mut call = std::pin::pin!(client.connect());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = call.as_mut().poll(&mut context) else { panic!("not an error") };
    assert_eq!((error.kind().as_str(), error.code().as_str()), ("config", "no_runtime"));
    assert!(error.message().contains("tokio runtime"), "{error}");
}
