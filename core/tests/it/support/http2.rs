//! HTTP/2: one response per stream.

use bytes::Bytes;
use h2::Reason;
use h2::server::{SendResponse, handshake};
use http::{Request, Response};
use tokio::io::{AsyncRead, AsyncWrite};

use super::{Act, Hit, Stage};

pub async fn serve(stream: impl AsyncRead + AsyncWrite + Unpin, stage: &Stage) {
    let Ok(mut connection) = handshake(stream).await else { return };
    while let Some(Ok((request, respond))) = connection.accept().await {
        let act = stage.enter(note(&request));
        perform(respond, act);
    }
}

fn note<B>(request: &Request<B>) -> Hit {
    let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
    Hit {
        method: request.method().to_string(),
        target: request.uri().path_and_query().map(ToString::to_string).unwrap_or_default(),
        headers: request
            .headers()
            .iter()
            .map(|(name, value)| (name.to_string(), text(value.as_bytes())))
            .collect(),
        body: Vec::new(),
    }
}

/// `Close` refuses the stream without processing it.
fn perform(mut respond: SendResponse<Bytes>, act: Act) {
    match act {
        Act::Respond(status, headers, body) => {
            let start = Response::builder().status(status);
            let head = headers.into_iter().fold(start, |head, (name, value)| head.header(name, value));
            let mut stream = respond.send_response(head.body(()).unwrap(), false).unwrap();
            stream.send_data(Bytes::from(body), true).unwrap();
        }
        Act::Close => respond.send_reset(Reason::REFUSED_STREAM),
        other => panic!("HTTP/2 has no {other:?}"),
    }
}
