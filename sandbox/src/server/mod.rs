//! The HTTPS server of a Space.

mod certificate;
mod connection;
mod cors;
mod handler;
mod response;
mod start_error;
mod tls;

use std::future::pending;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use tempfile::TempDir;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{AbortHandle, JoinSet};

pub(crate) use connection::Hangup;
pub use start_error::StartError;

use crate::control;
use crate::page::Page;
use crate::space::Space;
use crate::table::Table;
use crate::tokens::Keys;

/// The options of a sandbox.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The port on 127.0.0.1; 0 selects a free one.
    pub port: u16,
    /// The parent of the folder with the authority's certificate, created if it does not exist
    /// (default: the system's temporary folder).
    pub dir: Option<PathBuf>,
    /// The port of the page on 127.0.0.1; 0 selects a free one (default: no page).
    pub page: Option<u16>,
}

/// A running Space. Dropping it closes its connections and deletes its folder.
pub struct Sandbox {
    space: Arc<Space>,
    port: u16,
    folder: TempDir,
    page_url: Option<String>,
    accepting: AbortHandle,
}

impl Sandbox {
    /// Starts on loopback and returns when the socket accepts connections. Requires a tokio
    /// runtime.
    pub async fn start(options: Options) -> Result<Self, StartError> {
        let identity = certificate::generate_identity()?;
        let acceptor = tls::make_acceptor(&identity)?;
        let folder = make_folder(options.dir.as_deref())?;
        let ca_path = folder.path().join("ca.pem");
        std::fs::write(&ca_path, &identity.authority)
            .map_err(|error| explain(&error, &format!("cannot write {}", ca_path.display())))?;
        let space = Arc::new(Space::new(Table::load()?, Keys::generate()?)?);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port))
            .await
            .map_err(|error| explain(&error, &format!("cannot listen on 127.0.0.1:{}", options.port)))?;
        let port = listener.local_addr()?.port();
        let router = control::routes().fallback(handler::handle).with_state(Arc::clone(&space));
        let (page_url, page) = start_page(options.page, &space, port).await?;
        let timers = space.state().relay.timers.take_runner(&space);
        let callbacks = space.state().outbox.take_runner(&space);
        let accepting = tokio::spawn(async move {
            tokio::select! {
                () = accept(listener, |socket| connection::serve(socket, acceptor.clone(), router.clone())) => {}
                () = timers => {}
                () = callbacks => {}
                () = page => {}
            }
        })
        .abort_handle();
        Ok(Self { space, port, folder, page_url, accepting })
    }

    /// The origin: `https://localhost:41235`.
    pub fn url(&self) -> String {
        url_of(self.port)
    }

    /// The PEM file with the certificate that a client must trust.
    pub fn ca_path(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// The URL of the page with its key: `http://127.0.0.1:41236/?key=…`; `None` without
    /// [`Options::page`].
    pub fn page_url(&self) -> Option<&str> {
        self.page_url.as_deref()
    }

    /// The project id.
    pub fn project(&self) -> &str {
        &self.space.project
    }

    /// The API token. It has every scope.
    pub fn token(&self) -> &str {
        &self.space.token
    }

    /// The key that signs callbacks.
    pub fn signing_key(&self) -> &str {
        &self.space.signing_key
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.accepting.abort();
        self.space.state().relay.sockets.drop_all();
    }
}

/// Adds what failed to the error, because errors of the system name neither path nor port.
fn explain(error: &std::io::Error, what: &str) -> std::io::Error {
    std::io::Error::new(error.kind(), format!("{what}: {error}"))
}

fn make_folder(parent: Option<&Path>) -> std::io::Result<TempDir> {
    if let Some(parent) = parent {
        std::fs::create_dir_all(parent)
            .map_err(|error| explain(&error, &format!("cannot create the folder {}", parent.display())))?;
    }
    let mut builder = tempfile::Builder::new();
    builder.prefix("signalwire-sandbox-");
    // Other users must not be able to replace the authority that clients trust.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    let parent = parent.map_or_else(std::env::temp_dir, Path::to_owned);
    builder
        .tempdir_in(&parent)
        .map_err(|error| explain(&error, &format!("cannot create a folder in {}", parent.display())))
}

/// Accepts connections until the task is aborted, which closes them.
async fn accept<F>(listener: TcpListener, serve: impl Fn(TcpStream) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            Ok((socket, _)) = listener.accept() => {
                connections.spawn(serve(socket));
            }
            Some(_) = connections.join_next() => {}
            // No file descriptors are left. Some are released when connections end.
            else => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
}

fn url_of(port: u16) -> String {
    format!("https://localhost:{port}")
}

/// The URL of the page, and the future that serves it. Without a page, the future never ends.
async fn start_page(
    port: Option<u16>,
    space: &Arc<Space>,
    space_port: u16,
) -> Result<(Option<String>, BoxFuture<'static, ()>), StartError> {
    let Some(port) = port else { return Ok((None, pending().boxed())) };
    let page = Page::bind(port).await?;
    let (url, router) = (page.url(), page.routes(space, url_of(space_port)));
    let serve = move |socket| connection::serve_plain(socket, router.clone());
    Ok((Some(url), async move { accept(page.listener, serve).await }.boxed()))
}
