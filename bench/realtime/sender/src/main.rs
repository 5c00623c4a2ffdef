//! `signalwire-bench-sender CERTIFICATE KEY`: a relay on a free port of 127.0.0.1, which it prints
//! as JSON. A line `away MS` on standard input drops all connections and refuses new ones for this
//! time; the times of the connect requests after it are printed. The end of standard input ends it.

mod connection;
mod presence;
mod protocol;

use std::sync::Arc;

use anyhow::{Context, Result};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use presence::Presence;

#[tokio::main]
async fn main() -> Result<()> {
    let acceptor = acceptor()?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{{\"port\":{}}}", listener.local_addr()?.port());
    let presence = Arc::new(Presence::default());
    tokio::spawn(accept(listener, acceptor, Arc::clone(&presence)));
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    while let Some(line) = lines.next_line().await? {
        let ms = line.strip_prefix("away ").context("a line other than `away MS`")?.parse()?;
        presence.leave(ms).await;
        println!("{}", serde_json::to_string(&presence.returned())?);
    }
    Ok(())
}

fn acceptor() -> Result<TlsAcceptor> {
    let mut paths = std::env::args().skip(1);
    let (certificate, key) = paths.next().zip(paths.next()).context("two arguments: CERTIFICATE KEY")?;
    let chain = CertificateDer::pem_file_iter(certificate)?.collect::<Result<Vec<_>, _>>()?;
    let key = PrivateKeyDer::from_pem_file(key)?;
    let config = ServerConfig::builder().with_no_client_auth().with_single_cert(chain, key)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

async fn accept(listener: TcpListener, acceptor: TlsAcceptor, presence: Arc<Presence>) {
    while let Ok((tcp, _)) = listener.accept().await {
        if presence.is_away() {
            continue;
        }
        let (acceptor, presence) = (acceptor.clone(), Arc::clone(&presence));
        tokio::spawn(async move {
            let mut dropped = presence.dropped();
            tokio::select! {
                _ = connection::serve(tcp, acceptor, &presence) => (),
                _ = dropped.changed() => (),
            }
        });
    }
}
