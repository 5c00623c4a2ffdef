//! Pages of other origins may call what needs no API token, and nothing else.

mod common;

use common::{Answer, Space, read};

async fn preflight(space: &Space, verb: &str, path: &str) -> Answer {
    read(
        space
            .bare("OPTIONS", path)
            .header("origin", "https://example.com")
            .header("access-control-request-method", verb),
    )
    .await
}

#[tokio::test]
async fn a_page_may_call_what_needs_no_api_token() {
    let space = Space::start().await;
    let asked = preflight(&space, "GET", "/api/fabric/addresses").await;
    assert_eq!(
        (asked.status.as_u16(), &asked.headers["access-control-allow-origin"]),
        (204, &"*".parse().unwrap())
    );
    assert!(asked.headers["access-control-allow-headers"].to_str().unwrap().contains("authorization"));
    let answer = read(space.bare("GET", "/api/fabric/addresses")).await;
    assert_eq!(
        (answer.status.as_u16(), &answer.headers["access-control-allow-origin"]),
        (401, &"*".parse().unwrap())
    );
    assert_eq!(space.journal().await.len(), 1, "a browser's question is no call");
}

#[tokio::test]
async fn a_page_may_not_call_the_rest() {
    let space = Space::start().await;
    for path in ["/api/video/rooms", "/api/nothing"] {
        let asked = preflight(&space, "GET", path).await;
        assert!(asked.headers.get("access-control-allow-origin").is_none());
        assert!(space.call("GET", path).await.headers.get("access-control-allow-origin").is_none());
    }
}
