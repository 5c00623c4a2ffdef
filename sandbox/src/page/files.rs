//! The files of the page, which are part of the program.

use std::future::{Ready, ready};
use std::sync::Arc;

use axum::Router;
use axum::http::header;
use axum::response::{Html, IntoResponse};
use axum::routing::get;

use crate::space::Space;

const CSS: &str = "text/css; charset=utf-8";
const JS: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";

macro_rules! files {
    ($($name:literal: $media:expr),* $(,)?) => {
        [$((concat!("/", $name), $media, include_str!(concat!("assets/", $name)))),*]
    };
}

/// The path, media type and content of every file except the document.
const FILES: [(&str, &str, &str); 28] = files! {
    "base.css": CSS,
    "callback-details.mjs": JS,
    "callbacks.mjs": JS,
    "collection.mjs": JS,
    "details.mjs": JS,
    "dom.mjs": JS,
    "fault-rows.mjs": JS,
    "faults.mjs": JS,
    "filter.mjs": JS,
    "format.mjs": JS,
    "icon.svg": SVG,
    "json-view.mjs": JS,
    "lists.css": CSS,
    "live.mjs": JS,
    "main.mjs": JS,
    "notice.mjs": JS,
    "parts.css": CSS,
    "presets.mjs": JS,
    "request-details.mjs": JS,
    "requests.mjs": JS,
    "rows.mjs": JS,
    "server.mjs": JS,
    "shortcuts.mjs": JS,
    "snippet.mjs": JS,
    "split.mjs": JS,
    "tabs.mjs": JS,
    "things.mjs": JS,
    "virtual-list.mjs": JS,
};

/// Serves the document; `{key}` in it is the key.
pub(super) fn document(key: &str) -> impl Fn() -> Ready<Html<String>> + Clone + Send + use<> {
    let text = include_str!("assets/index.html").replace("{key}", key);
    move || ready(Html(text.clone()))
}

/// The routes of the files.
pub(super) fn routes() -> Router<Arc<Space>> {
    FILES.into_iter().fold(Router::new(), |router, (path, media, text)| {
        router.route(path, get(move || ready(([(header::CONTENT_TYPE, media)], text).into_response())))
    })
}
