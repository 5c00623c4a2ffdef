//! HTTPS only, with both versions of HTTP and TLS, on loopback.

use crate::common::{Space, client};
use reqwest::Version as Http;
use reqwest::tls::Version as Tls;
use signalwire_sandbox::{Options, Sandbox};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

#[tokio::test]
async fn plain_http_receives_no_http_response() {
    let space = Space::start().await;
    let address = space.sandbox.url().replace("https://", "");
    let mut socket = TcpStream::connect(&address).await.unwrap();
    socket.write_all(b"GET /api/video/rooms HTTP/1.1\r\nhost: localhost\r\n\r\n").await.unwrap();
    let mut response = Vec::new();
    let _ = socket.read_to_end(&mut response).await;
    assert!(!response.windows(4).any(|part| part == b"HTTP"), "{response:?}");
    assert!(space.journal().await.is_empty());
}

#[tokio::test]
async fn both_versions_of_http_and_of_tls_are_supported() {
    let space = Space::start().await;
    for tls in [Tls::TLS_1_2, Tls::TLS_1_3] {
        let both = client(&space.sandbox).tls_version_min(tls).tls_version_max(tls);
        let old = client(&space.sandbox).tls_version_min(tls).tls_version_max(tls).http1_only();
        for (builder, version) in [(both, Http::HTTP_2), (old, Http::HTTP_11)] {
            let client = builder.build().unwrap();
            let response =
                client.get(format!("{}/sandbox/journal", space.sandbox.url())).send().await.unwrap();
            assert_eq!((response.status().as_u16(), response.version()), (200, version), "{tls:?}");
        }
    }
}

#[tokio::test]
async fn the_certificate_covers_the_address_as_well() {
    let space = Space::start().await;
    let url = space.sandbox.url().replace("localhost", "127.0.0.1");
    assert_eq!(space.http.get(format!("{url}/sandbox/journal")).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_client_that_does_not_trust_the_authority_fails() {
    let (space, other) = (Space::start().await, Space::start().await);
    other.http.get(format!("{}/sandbox/journal", space.sandbox.url())).send().await.unwrap_err();
}

#[tokio::test]
async fn no_key_is_written_and_the_folder_is_deleted_with_the_server() {
    let dir = tempfile::tempdir().unwrap();
    let options = Options { dir: Some(dir.path().to_owned()), ..Options::default() };
    let sandbox = Sandbox::start(options).await.unwrap();
    let folder = sandbox.ca_path().parent().unwrap().to_owned();
    assert!(folder.starts_with(dir.path()));
    for file in std::fs::read_dir(&folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        assert!(text.contains("BEGIN CERTIFICATE") && !text.contains("KEY"));
    }
    drop(sandbox);
    assert!(!folder.exists());
}

#[tokio::test]
async fn a_port_in_use_is_an_error() {
    let space = Space::start().await;
    let port = space.sandbox.url().rsplit(':').next().unwrap().parse().unwrap();
    assert!(Sandbox::start(Options { port, ..Options::default() }).await.is_err());
}
