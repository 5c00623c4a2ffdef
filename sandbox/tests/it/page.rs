//! The page: its protection, its files and its events.

use std::collections::HashSet;
use std::time::Duration;

use reqwest::{Client, Response, StatusCode};
use serde_json::{Value, json};
use signalwire_sandbox::{Options, Sandbox};
use tokio::time::timeout;

use super::common::Space;

/// The limit of all files together, in bytes.
const MAX_SIZE: usize = 60_000;
const WAIT: Duration = Duration::from_secs(20);

/// A Space with a page.
struct Page {
    space: Space,
    http: Client,
    /// `http://127.0.0.1:PORT`.
    origin: String,
    key: String,
}

impl Page {
    async fn start() -> Self {
        let space = Space::start_with(Options { page: Some(0), ..Options::default() }).await;
        let (origin, key) = space.sandbox.page_url().unwrap().split_once("/?key=").unwrap();
        let (origin, key) = (origin.to_owned(), key.to_owned());
        Self { space, http: Client::builder().no_proxy().build().unwrap(), origin, key }
    }

    /// The URL of a path below the key.
    fn below(&self, path: &str) -> String {
        format!("{}/{}/{path}", self.origin, self.key)
    }

    async fn get(&self, url: &str) -> Response {
        self.http.get(url).send().await.unwrap()
    }

    async fn status(&self, url: &str, header: &str, value: &str) -> StatusCode {
        self.http.get(url).header(header, value).send().await.unwrap().status()
    }

    async fn json(&self, path: &str) -> Value {
        serde_json::from_str(&self.get(&self.below(path)).await.text().await.unwrap()).unwrap()
    }

    fn document(&self) -> String {
        self.space.sandbox.page_url().unwrap().to_owned()
    }

    async fn events(&self) -> Events {
        Events { response: self.get(&self.below("events")).await, text: String::new() }
    }
}

/// The received events.
struct Events {
    response: Response,
    text: String,
}

impl Events {
    /// The data of the next event with this name.
    async fn next(&mut self, name: &str) -> Value {
        loop {
            let event = self.next_event().await;
            if let Some(rest) = event.strip_prefix(&format!("event: {name}\ndata: ")) {
                return serde_json::from_str(rest).unwrap();
            }
        }
    }

    async fn next_event(&mut self) -> String {
        loop {
            if let Some((event, rest)) = self.text.split_once("\n\n") {
                let (event, rest) = (event.to_owned(), rest.to_owned());
                self.text = rest;
                return event;
            }
            let chunk = timeout(WAIT, self.response.chunk()).await.unwrap().unwrap().unwrap();
            self.text.push_str(std::str::from_utf8(&chunk).unwrap());
        }
    }
}

#[tokio::test]
async fn nothing_is_served_without_the_key() {
    let page = Page::start().await;
    assert_eq!(page.get(&page.document()).await.status(), 200);
    let other = "0".repeat(page.key.len());
    for path in
        ["/", "/?key=", &format!("/?key={other}"), &format!("/?KEY={}", page.key), "/main.mjs", "/events"]
            .map(str::to_owned)
            .into_iter()
            .chain(["main.mjs", "events", "sandbox/journal", ""].map(|path| format!("/{other}/{path}")))
    {
        let response = page.get(&format!("{}{path}", page.origin)).await;
        assert_eq!(response.status(), 403, "{path}");
        assert!(!response.text().await.unwrap().contains(&page.key));
    }
}

#[tokio::test]
async fn another_host_or_origin_is_rejected() {
    let page = Page::start().await;
    let port = page.origin.rsplit(':').next().unwrap();
    for url in [page.document(), page.below("main.mjs"), page.below("sandbox/journal")] {
        for host in [format!("evil.example:{port}"), "127.0.0.1".to_owned(), "localhost:1".to_owned()] {
            assert_eq!(page.status(&url, "host", &host).await, 403, "{url} {host}");
        }
        for origin in
            ["https://evil.example", "null", "http://127.0.0.1:1", &format!("http://localhost:{port}")]
        {
            assert_eq!(page.status(&url, "origin", origin).await, 403, "{url} {origin}");
        }
        assert_eq!(page.status(&url, "origin", &page.origin).await, 200, "{url}");
        assert_eq!(page.status(&url, "host", &format!("localhost:{port}")).await, 200, "{url}");
    }
}

#[tokio::test]
async fn the_policy_allows_the_files_of_the_page_only() {
    let page = Page::start().await;
    for url in [page.document(), page.below("main.mjs"), format!("{}/", page.origin)] {
        let response = page.get(&url).await;
        let header = |name: &str| response.headers()[name].to_str().unwrap();
        let policy = header("content-security-policy");
        for part in
            ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "trusted-types 'none'"]
        {
            assert!(policy.contains(part), "{policy}");
        }
        assert!(!policy.contains("unsafe"), "{policy}");
        assert_eq!(header("referrer-policy"), "no-referrer");
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert_eq!(header("cross-origin-resource-policy"), "same-origin");
        assert_eq!(header("cache-control"), "no-store");
    }
}

/// The names of files that a file refers to.
fn references(text: &str, key: &str) -> Vec<String> {
    let names = text.split(['"', '\'']).skip(1).step_by(2).filter_map(|quoted| {
        quoted.strip_prefix("./").or_else(|| quoted.strip_prefix(key)?.strip_prefix('/'))
    });
    names.map(str::to_owned).collect()
}

#[tokio::test]
async fn all_files_together_are_small() {
    let page = Page::start().await;
    let document = page.get(&page.document()).await.text().await.unwrap();
    let (mut size, mut seen) = (document.len(), HashSet::new());
    let mut waiting = references(&document, &page.key);
    while let Some(name) = waiting.pop() {
        if seen.insert(name.clone()) {
            let response = page.get(&page.below(&name)).await;
            assert_eq!(response.status(), 200, "{name}");
            let text = response.text().await.unwrap();
            size += text.len();
            waiting.extend(references(&text, &page.key));
        }
    }
    assert!(
        seen.contains("main.mjs") && seen.contains("json-view.mjs") && seen.contains("base.css"),
        "{seen:?}"
    );
    assert!(size < MAX_SIZE, "{size} bytes");
}

#[tokio::test]
async fn a_request_is_an_event_when_it_arrives() {
    let page = Page::start().await;
    page.space.send("POST", "/api/video/rooms", &json!({ "name": "standup" })).await;
    let mut events = page.events().await;
    assert_eq!(events.next("space").await["url"], page.space.sandbox.url());
    assert_eq!(events.next("requests").await[0]["operation"], "video.rooms.create");
    page.space.send("POST", "/api/video/rooms", &json!({ "nam": 1 })).await;
    let request = loop {
        let requests = events.next("requests").await;
        if let Some(found) = requests.as_array().unwrap().iter().find(|request| request["status"] == 422) {
            break found.clone();
        }
    };
    assert_eq!((&request["method"], &request["path"]), (&json!("POST"), &json!("/api/video/rooms")));
    assert!(request["problem_count"].as_u64().unwrap() > 0 && request["ms"].is_number(), "{request}");
}

#[tokio::test]
async fn faults_and_removals_are_events() {
    let page = Page::start().await;
    let mut events = page.events().await;
    assert_eq!(events.next("faults").await, json!([]));
    let fault = json!({ "match": { "operation": "video.rooms.list" }, "times": 2, "status": 503 });
    let added = page.http.post(page.below("sandbox/faults")).header("origin", &page.origin).json(&fault);
    assert_eq!(added.send().await.unwrap().status(), 201);
    assert_eq!(events.next("faults").await[0]["left"], 2);
    page.space.call("GET", "/api/video/rooms").await;
    assert_eq!(events.next("faults").await[0]["hits"], 1);
    page.http.delete(page.below("sandbox/faults")).send().await.unwrap();
    events.next("reset").await;
    assert_eq!(events.next("faults").await, json!([]));
}

#[tokio::test]
async fn the_details_of_a_request_have_the_arguments_of_the_call() {
    let page = Page::start().await;
    let project = page.space.sandbox.project().to_owned();
    page.space.call("GET", "/api/video/rooms/a%20b/streams?page_size=20").await;
    page.space.form(&format!("/api/laml/2010-04-01/Accounts/{project}/Queues/Q1"), &[("MaxSize", "5")]).await;
    let command = json!({ "command": "calling.play.stop", "id": "C1", "params": { "control_id": "p1" } });
    page.space.send("POST", "/api/calling/calls", &command).await;
    page.space.call("GET", "/nowhere").await;
    let calls = [
        json!({ "path": ["a b"], "query": { "page_size": 20 }, "body": null }),
        json!({ "path": ["Q1"], "query": {}, "body": { "MaxSize": "5" } }),
        json!({ "path": ["C1"], "query": {}, "body": { "control_id": "p1" } }),
        Value::Null,
    ];
    for (index, call) in calls.iter().enumerate() {
        let request = page.json(&format!("requests/{}", index + 1)).await;
        assert_eq!(&request["call"], call, "{request}");
    }
    assert_eq!(page.get(&page.below("requests/5")).await.status(), 404);
    let names = page.json("operations").await;
    assert!(names.as_array().unwrap().contains(&json!("messaging.messages.create")));
}

#[tokio::test]
async fn no_secret_is_shown() {
    let page = Page::start().await;
    let token = page.space.sandbox.token();
    let body = json!({ "password": "hunter2", "note": token, "refresh_token": "abc", "name": "ann" });
    page.space.send("POST", &format!("/api/fabric/{token}"), &body).await;
    let shown = page.json("requests/1").await.to_string();
    let mut events = page.events().await;
    let summary = events.next("requests").await.to_string();
    for text in [shown, summary, page.get(&page.document()).await.text().await.unwrap()] {
        assert!(!["hunter2", token, "abc\""].iter().any(|secret| text.contains(secret)), "{text}");
    }
}

#[tokio::test]
async fn there_is_no_page_without_the_option() {
    assert_eq!(Sandbox::start(Options::default()).await.unwrap().page_url(), None);
}

#[tokio::test]
async fn dropping_the_sandbox_ends_the_page() {
    let Page { space, http, origin, key } = Page::start().await;
    let url = format!("{origin}/{key}/events");
    let mut response = http.get(&url).send().await.unwrap();
    drop(space);
    while let Ok(Some(_)) = timeout(WAIT, response.chunk()).await.unwrap() {}
    assert!(http.get(&url).send().await.is_err());
}
