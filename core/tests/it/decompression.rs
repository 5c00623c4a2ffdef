//! Compressed responses: accepted encodings and incomplete bodies.

use signalwire_core::{Error, Response};

use crate::support::compression::{brotli, gzip};
use crate::support::{Act, Server, build, delete, list, response};

const PAGE: &str = r#"{"data":[{"id":"r1"}],"links":{}}"#;

fn act(encoding: &str, body: Vec<u8>) -> Act {
    Act::Respond(200, vec![("content-encoding", encoding.to_owned())], body)
}

async fn list_packed(encoding: &str, body: Vec<u8>) -> Result<Response, Error> {
    let server = Server::start(vec![act(encoding, body)]).await;
    list(&server.client()).await
}

#[tokio::test]
async fn accepts_encodings_in_any_case_and_several_gzip_members() {
    let (first, second) = PAGE.as_bytes().split_at(9);
    let members = [gzip(first), gzip(second)].concat();
    let (gzip, brotli) = (gzip(PAGE.as_bytes()), brotli(PAGE.as_bytes()));
    let bodies = [("gzip", members), ("GZip", gzip), ("br", brotli.clone()), ("BR", brotli)];
    for (encoding, body) in bodies {
        assert_eq!(list_packed(encoding, body).await.unwrap().body, PAGE.as_bytes(), "{encoding}");
    }
    assert_eq!(list_packed("identity", PAGE.into()).await.unwrap().body, PAGE.as_bytes());
}

#[tokio::test]
async fn an_empty_body_is_not_decompressed() {
    for encoding in ["gzip", "br"] {
        let server = Server::start(vec![act(encoding, Vec::new())]).await;
        assert_eq!(delete(&server.client()).await.unwrap().body, b"");
    }
}

#[tokio::test]
async fn a_truncated_body_is_an_error() {
    for (encoding, whole) in [("gzip", gzip(PAGE.as_bytes())), ("br", brotli(PAGE.as_bytes()))] {
        let bodies: Vec<_> = (1..whole.len()).map(|length| whole[..length].to_vec()).collect();
        let server = Server::start(bodies.iter().cloned().map(|body| act(encoding, body)).collect()).await;
        let client = server.client();
        for body in bodies {
            let error = list(&client).await.unwrap_err();
            assert_eq!(error.code(), "invalid_encoding", "{encoding} of {} bytes", body.len());
        }
    }
}

/// The behaviour of `fetch` of Node.js 20, observed with a server on loopback.
#[tokio::test]
async fn trailing_bytes_are_skipped_or_rejected_as_in_fetch() {
    let (whole, zeros) = (gzip(PAGE.as_bytes()), vec![0; 512]);
    let (first, second) = PAGE.as_bytes().split_at(9);
    let taken = [
        ("gzip", [whole.clone(), vec![0]].concat()),
        ("gzip", [whole.clone(), zeros.clone()].concat()),
        ("gzip", [whole.clone(), zeros.clone(), b"more".to_vec()].concat()),
        ("gzip", [gzip(first), gzip(second), zeros.clone()].concat()),
        ("gzip", [whole.clone(), vec![0; 300_000]].concat()),
        ("x-gzip", whole.clone()),
        ("br", [brotli(PAGE.as_bytes()), zeros.clone()].concat()),
        ("br", [brotli(PAGE.as_bytes()), b"more".to_vec()].concat()),
    ];
    for (number, (encoding, body)) in taken.into_iter().enumerate() {
        assert_eq!(list_packed(encoding, body).await.unwrap().body, PAGE.as_bytes(), "{number}");
    }
    let mut checksum = whole.clone();
    let place = checksum.len() - 8;
    checksum[place] ^= 1;
    let refused = [
        [whole.clone(), b"more".to_vec()].concat(),
        [checksum, zeros.clone()].concat(),
        [whole[..whole.len() - 9].to_vec(), zeros.clone()].concat(),
        zeros,
    ];
    for (number, body) in refused.into_iter().enumerate() {
        assert_eq!(list_packed("gzip", body).await.unwrap_err().code(), "invalid_encoding", "{number}");
    }
}

/// A zero byte where TLS or the network splits the stream is padding too.
#[tokio::test]
async fn padding_may_arrive_in_a_separate_chunk() {
    let whole = gzip(PAGE.as_bytes());
    for split in whole.len() - 9..=whole.len() + 1 {
        let padded = [whole.clone(), vec![0; 2]].concat();
        let chunks = [&padded[..split], &padded[split..]].map(<[u8]>::to_vec).to_vec();
        let server = Server::start(vec![Act::Chunks("gzip", chunks)]).await;
        assert_eq!(list(&server.client()).await.unwrap().body, PAGE.as_bytes(), "{split}");
    }
}

#[tokio::test]
async fn a_corrupt_gzip_body_is_an_error() {
    let mut broken = gzip(PAGE.repeat(50).as_bytes());
    broken[20..40].fill(0xff);
    let server = Server::start(vec![act("gzip", broken)]).await;
    let error = list(&server.client()).await.unwrap_err();
    assert_eq!(
        (error.kind().as_str(), error.code().as_str(), server.hits().len()),
        ("decode", "invalid_encoding", 1),
        "{error}"
    );
}

#[tokio::test]
async fn the_size_limit_applies_after_decompression() {
    let text = format!("[{}]", "1,".repeat(50_000) + "1");
    for act in [response(200, &text), act("gzip", gzip(text.as_bytes())), act("br", brotli(text.as_bytes()))]
    {
        let server = Server::start(vec![act]).await;
        let mut config = server.config();
        config.max_response_bytes = text.len();
        assert_eq!(list(&build(config.clone())).await.unwrap().body.len(), text.len());
        config.max_response_bytes -= 1;
        let error = list(&build(config)).await.unwrap_err();
        assert_eq!(
            (error.kind().as_str(), error.code().as_str(), error.is_retryable()),
            ("decode", "response_too_large", false)
        );
        assert_eq!(server.hits().len(), 2, "it would be as large the next time");
    }
}
