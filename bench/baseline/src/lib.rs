//! hyper behind a minimal binding: the cost of Rust, TLS and the crossing into JavaScript alone. It
//! has no validation, no timeouts and no errors: failures panic.
#![allow(missing_docs, clippy::unwrap_used, reason = "a yardstick, not a product")]

mod completion_queue;
mod connections;

use std::sync::Arc;

use http_body_util::{BodyExt, Full};
use hyper::Request;
use hyper::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HOST};
use napi_derive::napi;
use tokio::runtime::{Builder, Runtime};

use completion_queue::{CompletionQueue, Deliver};
use connections::{Connections, Version};

/// Threads of tokio. The measured client has one; the baseline may use both cores.
const WORKERS: usize = 2;

#[napi]
pub struct Baseline {
    authority: String,
    authorization: String,
    connections: Arc<Connections>,
    queue: Arc<CompletionQueue>,
    threads: Runtime,
}

#[napi]
impl Baseline {
    #[napi(constructor)]
    pub fn new(origin: String, authorization: String, deliver: Deliver<'_>) -> napi::Result<Self> {
        let authority = origin.trim_start_matches("https://").to_owned();
        let threads = Builder::new_multi_thread().worker_threads(WORKERS).enable_all().build()?;
        let connections = Arc::new(Connections::to(&authority));
        Ok(Self {
            authority,
            authorization,
            connections,
            queue: Arc::new(CompletionQueue::open(&deliver)?),
            threads,
        })
    }

    #[napi]
    pub fn call(&self, id: u32, method: String, path: String, body: Option<String>) {
        let (connections, queue) = (Arc::clone(&self.connections), Arc::clone(&self.queue));
        let request = Request::builder()
            .method(method.as_str())
            .header(ACCEPT, "application/json")
            .header(AUTHORIZATION, &self.authorization)
            .header(CONTENT_TYPE, "application/json");
        let (authority, body) = (self.authority.clone(), Full::from(body.unwrap_or_default()));
        self.threads.spawn(async move {
            let mut connection = connections.take().await;
            let request = match connection.version() {
                Version::Http1 => request.uri(path).header(HOST, authority),
                Version::Http2 => request.uri(format!("https://{authority}{path}")),
            };
            let answer = connection.send(request.body(body).unwrap()).await;
            let body = answer.into_body().collect().await.unwrap().to_bytes();
            connections.give_back(connection);
            queue.put(id, String::from_utf8(body.into()).unwrap());
        });
    }
}
