use serde_json::{from_value, json, to_value};
use signalwire_core::{ApiToken, Origin, ProjectId, Space};

use super::{PROJECT, TOKEN};

#[test]
fn settings_files_can_contain_all_parts() {
    let origin: Origin = from_value(json!("https://Example.com:443/")).unwrap();
    assert_eq!(to_value(&origin).unwrap(), "https://example.com");
    let space: Space = from_value(json!("https://example.signalwire.com")).unwrap();
    assert_eq!(to_value(&space).unwrap(), "example");
    assert_eq!(space.to_string(), "example");
    let project: ProjectId = from_value(json!(PROJECT)).unwrap();
    assert_eq!(to_value(&project).unwrap(), PROJECT);
    assert_eq!(
        (origin.as_ref(), space.as_ref(), project.as_ref()),
        ("https://example.com", "example", PROJECT)
    );
    let token: ApiToken = from_value(json!(TOKEN)).unwrap();
    assert_eq!(token.reveal(), TOKEN);
}

#[test]
fn text_is_validated_and_an_invalid_secret_is_not_quoted() {
    assert_eq!("a b".parse::<Space>().unwrap_err().code, "invalid_space");
    assert_eq!(Origin::try_from("http://localhost").unwrap_err().code, "invalid_base_url");
    assert_eq!("7".parse::<ProjectId>().unwrap_err().code, "invalid_project_id");
    let wrong = format!("{TOKEN} ");
    let error = from_value::<ApiToken>(json!(wrong)).unwrap_err();
    assert!(!error.to_string().contains(&TOKEN[..8]), "{error}");
    assert!(error.to_string().contains("white space"), "{error}");
}

#[test]
fn tokens_are_equal_if_their_texts_are() {
    let token = |text: &str| ApiToken::try_from(text).unwrap();
    assert_eq!(token(TOKEN), token(TOKEN));
    let last = if TOKEN.ends_with('0') { "1" } else { "0" };
    for other in [format!("{}{last}", &TOKEN[..TOKEN.len() - 1]), format!("{TOKEN}0"), TOKEN[..49].to_owned()]
    {
        assert_ne!(token(TOKEN), token(&other));
    }
    assert_ne!(token("s3cret-12"), token("s3cret-21"));
}
