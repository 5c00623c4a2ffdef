use super::{COMPLETE, OTHER_TOKEN, PROJECT, TOKEN, from_env, parts};

#[test]
fn reads_every_name() {
    let spaces = [
        ("SIGNALWIRE_SPACE", "example", "https://example.signalwire.com"),
        ("SIGNALWIRE_SPACE_URL", "https://example.signalwire.com", "https://example.signalwire.com"),
        ("SIGNALWIRE_API_HOSTNAME", "example.signalwire.com", "https://example.signalwire.com"),
        ("SIGNALWIRE_BASE_URL", "https://localhost:8443", "https://localhost:8443"),
    ];
    for token in ["SIGNALWIRE_API_TOKEN", "SIGNALWIRE_TOKEN"] {
        for (name, value, origin) in spaces {
            let values = [("SIGNALWIRE_PROJECT_ID", PROJECT), (token, TOKEN), (name, value)];
            assert_eq!(parts(&from_env(&values).unwrap()), [PROJECT, TOKEN, origin]);
        }
    }
}

#[test]
fn accepts_two_names_with_the_same_value() {
    let more = [("SIGNALWIRE_TOKEN", TOKEN), ("SIGNALWIRE_SPACE_URL", "https://EXAMPLE.signalwire.com/")];
    from_env(&[&COMPLETE[..], &more].concat()).unwrap();
}

#[test]
fn rejects_two_names_with_different_values_without_showing_them() {
    let cases = [
        ("SIGNALWIRE_API_TOKEN", ("SIGNALWIRE_TOKEN", OTHER_TOKEN)),
        ("SIGNALWIRE_SPACE", ("SIGNALWIRE_SPACE_URL", "other.signalwire.com")),
        ("SIGNALWIRE_SPACE", ("SIGNALWIRE_API_HOSTNAME", "other")),
    ];
    for (name, other) in cases {
        let error = from_env(&[&COMPLETE[..], &[other]].concat()).unwrap_err();
        let message = format!(
            "{name} in the environment and {} in the environment have different values: keep one of them",
            other.0
        );
        assert_eq!((error.code.as_str(), error.message), ("conflicting_values", message));
    }
}

#[test]
fn an_alias_is_validated_like_the_name() {
    let error = from_env(&[&COMPLETE[..], &[("SIGNALWIRE_TOKEN", "<token>")]].concat()).unwrap_err();
    let message = "SIGNALWIRE_TOKEN in the environment: the API token is a placeholder, not a token";
    assert_eq!((error.code.as_str(), error.message.as_str()), ("invalid_api_token", message));
}

#[test]
fn a_base_url_overrides_a_space() {
    let base = ("SIGNALWIRE_BASE_URL", "https://localhost:8443");
    let broken = ("SIGNALWIRE_SPACE_URL", "http://elsewhere");
    let credentials = from_env(&[&COMPLETE[..], &[base, broken]].concat()).unwrap();
    assert_eq!(credentials.origin().as_str(), "https://localhost:8443");
}

#[test]
fn the_host_of_the_realtime_service_is_not_a_space() {
    let error =
        from_env(&[COMPLETE[0], COMPLETE[1], ("SIGNALWIRE_SPACE", "relay.signalwire.com")]).unwrap_err();
    assert_eq!(error.code, "invalid_space");
    assert!(
        error
            .message
            .starts_with("SIGNALWIRE_SPACE in the environment: the Space names the host of the realtime")
    );
}
