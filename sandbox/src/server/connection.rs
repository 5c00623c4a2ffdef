//! A connection: TLS handshake, HTTP, and a handle that closes it without a response.

use std::convert::Infallible;
use std::future::pending;
use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpStream;
use tokio::sync::Notify;
use tokio_rustls::TlsAcceptor;
use tower::{Service, ServiceExt, service_fn};

/// Closes the connection of a request. It is an extension of every request.
#[derive(Clone, Default)]
pub(crate) struct Hangup(Arc<Notify>);

impl Hangup {
    /// Closes the socket at once, without a response and without a TLS `close_notify`. Never
    /// returns.
    pub async fn hang_up(&self) -> Infallible {
        self.0.notify_one();
        pending().await
    }
}

/// Serves a client until it disconnects, is hung up, or violates TLS. Plain HTTP violates TLS.
pub(super) async fn serve(socket: TcpStream, acceptor: TlsAcceptor, router: Router) {
    // Without `TCP_NODELAY`, a small response waits for the acknowledgement of the previous one.
    let _ = socket.set_nodelay(true);
    let Ok(stream) = acceptor.accept(socket).await else { return };
    let hangup = Hangup::default();
    let service = TowerToHyperService::new(extend(router, hangup.clone()));
    let builder = Builder::new(TokioExecutor::new());
    tokio::select! {
        () = hangup.0.notified() => {}
        _ = builder.serve_connection_with_upgrades(TokioIo::new(stream), service) => {}
    }
}

/// Serves a client without TLS.
pub(super) async fn serve_plain(socket: TcpStream, router: Router) {
    let service = TowerToHyperService::new(extend(router, Hangup::default()));
    let _ = Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(socket), service).await;
}

fn extend<B>(
    router: Router,
    hangup: Hangup,
) -> impl Service<axum::http::Request<B>, Response = Response, Error = Infallible, Future: Send> + Clone
where
    B: http_body::Body<Data = bytes::Bytes> + Send + 'static,
    B::Error: Into<axum::BoxError>,
{
    service_fn(move |request: axum::http::Request<B>| {
        let mut request: Request = request.map(axum::body::Body::new);
        request.extensions_mut().insert(hangup.clone());
        router.clone().oneshot(request)
    })
}
