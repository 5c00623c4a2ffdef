//! Answers that come compressed: what is taken, and what is not whole.

#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

mod support;

use std::io::Write;

use signalwire_core::{Answer, Error};
use support::{Act, Server, delete, list};

const PAGE: &str = r#"{"data":[{"id":"r1"}],"links":{}}"#;

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(bytes).unwrap();
    writer.finish().unwrap()
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    brotli::CompressorWriter::new(&mut packed, 4096, 5, 20).write_all(bytes).unwrap();
    packed
}

fn act(encoding: &str, body: Vec<u8>) -> Act {
    Act::Reply(200, vec![("content-encoding", encoding.to_owned())], body)
}

async fn list_packed(encoding: &str, body: Vec<u8>) -> Result<Answer, Error> {
    let server = Server::start(vec![act(encoding, body)]).await;
    list(&server.client()).await
}

#[tokio::test]
async fn the_name_may_be_in_any_case_and_gzip_in_several_members() {
    let (first, second) = PAGE.as_bytes().split_at(9);
    let members = [gzip(first), gzip(second)].concat();
    for (encoding, body) in
        [("gzip", members), ("GZip", gzip(PAGE.as_bytes())), ("BR", brotli(PAGE.as_bytes()))]
    {
        assert_eq!(list_packed(encoding, body).await.unwrap().body, PAGE.as_bytes(), "{encoding}");
    }
    assert_eq!(list_packed("identity", PAGE.into()).await.unwrap().body, PAGE.as_bytes());
}

#[tokio::test]
async fn nothing_at_all_needs_no_unpacking() {
    for encoding in ["gzip", "br"] {
        let server = Server::start(vec![act(encoding, Vec::new())]).await;
        assert_eq!(delete(&server.client()).await.unwrap().body, b"");
    }
}

#[tokio::test]
async fn what_is_cut_off_or_followed_by_something_else_is_an_error() {
    for (encoding, whole) in [("gzip", gzip(PAGE.as_bytes())), ("br", brotli(PAGE.as_bytes()))] {
        let mut bodies: Vec<_> = (1..whole.len()).map(|length| whole[..length].to_vec()).collect();
        bodies.push([whole, b"more".to_vec()].concat());
        let server = Server::start(bodies.iter().cloned().map(|body| act(encoding, body)).collect()).await;
        let client = server.client();
        for body in bodies {
            let error = list(&client).await.unwrap_err();
            assert_eq!(error.code(), "invalid_encoding", "{encoding} of {} bytes", body.len());
        }
    }
}
