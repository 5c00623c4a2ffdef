//! Pages of other origins can call only operations that need no API token.

use crate::common::{Response, Space, read};

async fn preflight(space: &Space, verb: &str, path: &str) -> Response {
    read(
        space
            .without_credentials("OPTIONS", path)
            .header("origin", "https://example.com")
            .header("access-control-request-method", verb),
    )
    .await
}

#[tokio::test]
async fn a_page_can_call_operations_that_need_no_api_token() {
    let space = Space::start().await;
    let allowed = preflight(&space, "GET", "/api/fabric/addresses").await;
    assert_eq!(
        (allowed.status.as_u16(), &allowed.headers["access-control-allow-origin"]),
        (204, &"*".parse().unwrap())
    );
    assert!(allowed.headers["access-control-allow-headers"].to_str().unwrap().contains("authorization"));
    let response = read(space.without_credentials("GET", "/api/fabric/addresses")).await;
    assert_eq!(
        (response.status.as_u16(), &response.headers["access-control-allow-origin"]),
        (401, &"*".parse().unwrap())
    );
    assert_eq!(space.journal().await.len(), 1, "a preflight request is not recorded");
}

#[tokio::test]
async fn a_page_cannot_call_other_operations() {
    let space = Space::start().await;
    for path in ["/api/video/rooms", "/api/nothing"] {
        let allowed = preflight(&space, "GET", path).await;
        assert!(allowed.headers.get("access-control-allow-origin").is_none());
        assert!(space.call("GET", path).await.headers.get("access-control-allow-origin").is_none());
    }
}
