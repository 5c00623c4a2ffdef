//! The page: what happens in a Space, in a browser.
//!
//! It has a separate port with plain HTTP, because browsers do not trust the certificate of the
//! Space. The random key in its URL, `Host` and `Origin` are checked for every request.

mod arguments;
mod changed;
mod details;
mod events;
mod files;
mod guard;
mod lists;
mod redact;

use std::future::ready;
use std::io::{self, Error};
use std::net::Ipv4Addr;
use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::get;
use tokio::net::TcpListener;

use crate::control;
use crate::space::Space;
use guard::Guard;

/// The page of a Space, before it is served.
pub(crate) struct Page {
    /// The socket.
    pub listener: TcpListener,
    guard: Guard,
}

impl Page {
    /// Listens on a port of 127.0.0.1; 0 selects a free one.
    pub async fn bind(port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(|error| {
            Error::new(error.kind(), format!("the page cannot listen on 127.0.0.1:{port}: {error}"))
        })?;
        let guard = Guard::new(listener.local_addr()?.port());
        Ok(Self { listener, guard })
    }

    /// The URL with the key.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/?key={}", self.guard.port, self.guard.key)
    }

    /// The routes: the document at `/?key=…`, everything else below `/…key…/`. `space_url` is shown
    /// on the page.
    pub fn routes(&self, space: &Arc<Space>, space_url: String) -> Router {
        let key = &self.guard.key;
        let below = Router::new()
            .route("/events", get(move |space| ready(events::stream(space, &space_url))))
            .route("/requests/{id}", get(details::request))
            .route("/deliveries/{id}", get(details::delivery))
            .route("/operations", get(details::operations))
            .merge(control::routes())
            .merge(files::routes());
        Router::new()
            .route("/", get(files::document(key)))
            .nest(&format!("/{key}"), below)
            .layer(from_fn_with_state(Arc::new(self.guard.clone()), guard::check))
            .with_state(Arc::clone(space))
    }
}
