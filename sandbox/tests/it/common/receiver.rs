//! A server on loopback that receives callbacks.

use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;
use signalwire_core::webhooks::{Scheme, SigningKey, WebhookRequest, verify};
use signalwire_sandbox::Sandbox;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::timeout;

/// The longest time that a callback takes.
const LIMIT: Duration = Duration::from_secs(10);

/// A receiver. Dropping it closes its port.
pub struct Receiver {
    /// Its origin: `http://127.0.0.1:41235`.
    pub origin: String,
    received: UnboundedReceiver<Callback>,
    task: tokio::task::JoinHandle<()>,
}

/// A received request.
#[derive(Debug)]
pub struct Callback {
    /// `POST`
    pub method: String,
    /// Path and query.
    pub target: String,
    /// Headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: String,
}

impl Receiver {
    /// Starts a receiver that sends this response; with an empty one, it sends none.
    pub async fn start(response: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let (sender, received) = unbounded_channel();
        let task = tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(answer(stream, response, sender.clone()));
            }
        });
        Self { origin, received, task }
    }

    /// Starts a receiver that responds with 204.
    pub async fn start_ok() -> Self {
        Self::start("HTTP/1.1 204 No Content\r\n\r\n").await
    }

    /// The next callback.
    pub async fn next(&mut self) -> Callback {
        timeout(LIMIT, self.received.recv()).await.unwrap().unwrap()
    }

    /// The callbacks that have arrived and were not read.
    pub fn rest(&mut self) -> usize {
        std::iter::from_fn(|| self.received.try_recv().ok()).count()
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Callback {
    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }

    /// The fields of a form, or of the query.
    pub fn field(&self, name: &str) -> Option<String> {
        let query = self.target.split_once('?').map_or("", |(_, query)| query);
        let text = if self.method == "GET" { query } else { &self.body };
        form_urlencoded::parse(text.as_bytes())
            .find(|(own, _)| own == name)
            .map(|(_, value)| value.into_owned())
    }

    /// Verifies the signature with the key of the sandbox.
    pub fn scheme(&self, sandbox: &Sandbox, origin: &str) -> Scheme {
        let url = format!("{origin}{}", self.target);
        let key = SigningKey::parse(sandbox.signing_key()).unwrap();
        verify(&key, &WebhookRequest::from_headers(&url, &self.headers, self.body.as_bytes())).unwrap()
    }
}

async fn answer(stream: TcpStream, response: &'static str, sender: UnboundedSender<Callback>) {
    let mut stream = BufReader::new(stream);
    let mut line = String::new();
    stream.read_line(&mut line).await.unwrap();
    let mut words = line.split(' ').map(ToOwned::to_owned);
    let (method, target) = (words.next().unwrap(), words.next().unwrap());
    let headers = read_headers(&mut stream).await;
    let length = headers.get("content-length").map_or(0, |value| value.to_str().unwrap().parse().unwrap());
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.unwrap();
    let _ = sender.send(Callback { method, target, headers, body: String::from_utf8(body).unwrap() });
    if response.is_empty() {
        std::future::pending::<()>().await;
    }
    let _ = stream.write_all(response.as_bytes()).await;
}

async fn read_headers(stream: &mut BufReader<TcpStream>) -> HeaderMap {
    let mut headers = HeaderMap::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await.unwrap();
        let Some((name, value)) = line.trim_end().split_once(": ") else { return headers };
        headers.insert(HeaderName::try_from(name).unwrap(), HeaderValue::from_str(value).unwrap());
    }
}
