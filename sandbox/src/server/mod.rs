//! The HTTPS server around a Space.

mod certificate;
mod connection;
mod cors;
mod handler;
mod response;
mod start_error;
mod tls;

use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::task::{AbortHandle, JoinSet};
use tokio_rustls::TlsAcceptor;

pub use start_error::StartError;

use crate::control;
use crate::space::Space;
use crate::table::Table;
use crate::tokens::Keys;

/// How to start.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The port on 127.0.0.1; 0 takes a free one.
    pub port: u16,
    /// Where to make the folder for the authority's certificate, made if need be; the system's
    /// folder for temporary files when absent.
    pub dir: Option<PathBuf>,
}

/// A running Space. Dropping it closes its connections and removes its folder.
pub struct Sandbox {
    space: Arc<Space>,
    port: u16,
    folder: TempDir,
    accepting: AbortHandle,
}

impl Sandbox {
    /// Starts on loopback and returns when it answers. Needs a tokio runtime.
    pub async fn start(options: Options) -> Result<Self, StartError> {
        let identity = certificate::generate_identity()?;
        let acceptor = tls::make_acceptor(&identity)?;
        let folder = make_folder(options.dir.as_deref())?;
        std::fs::write(folder.path().join("ca.pem"), &identity.authority)?;
        let space = Arc::new(Space::new(Table::load()?, Keys::generate()?));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await?;
        let port = listener.local_addr()?.port();
        let router = control::routes().fallback(handler::handle).with_state(Arc::clone(&space));
        let accepting = tokio::spawn(accept(listener, acceptor, router)).abort_handle();
        Ok(Self { space, port, folder, accepting })
    }

    /// `https://localhost:41235`
    pub fn url(&self) -> String {
        format!("https://localhost:{}", self.port)
    }

    /// The certificate that a client must trust, a PEM file.
    pub fn ca_path(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// The project's id.
    pub fn project(&self) -> &str {
        &self.space.project
    }

    /// The API token, with every scope.
    pub fn token(&self) -> &str {
        &self.space.token
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

fn make_folder(parent: Option<&Path>) -> std::io::Result<TempDir> {
    if let Some(parent) = parent {
        std::fs::create_dir_all(parent)
            .map_err(|error| std::io::Error::new(error.kind(), format!("{}: {error}", parent.display())))?;
    }
    let mut builder = tempfile::Builder::new();
    builder.prefix("signalwire-sandbox-");
    // Nobody else may put another authority where clients look for this one.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    parent.map_or_else(|| builder.tempdir(), |parent| builder.tempdir_in(parent))
}

/// Takes connections until it is aborted, which ends them too.
async fn accept(listener: TcpListener, acceptor: TlsAcceptor, router: Router) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            Ok((socket, _)) = listener.accept() => {
                connections.spawn(connection::serve(socket, acceptor.clone(), router.clone()));
            }
            Some(_) = connections.join_next() => {}
            // Out of file descriptors: some come back when connections end.
            else => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
}
