//! The part of HTTP/1.1 that the client uses. Written by hand, because HTTP libraries do not send
//! invalid responses.

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};

use super::{Act, Hit, Stage};

pub async fn serve(stream: impl AsyncRead + AsyncWrite + Unpin, stage: &Stage) {
    let mut stream = BufReader::new(stream);
    while let Some(hit) = read(&mut stream).await {
        let act = stage.enter(hit);
        if !perform(&mut stream, act).await {
            return;
        }
    }
}

/// Returns whether the connection stays open.
async fn perform<S: AsyncRead + AsyncWrite + Unpin>(stream: &mut BufReader<S>, act: Act) -> bool {
    match act {
        Act::Respond(status, headers, body) => {
            write(stream, status, &headers, body.len() as u64, &body).await;
            return true;
        }
        Act::RespondAndClose(status, body) => write(stream, status, &[], body.len() as u64, &body).await,
        Act::Chunks(encoding, chunks) => {
            write_chunks(stream, encoding, &chunks).await;
            return true;
        }
        Act::Truncate(promised, body) => write(stream, 200, &[], promised, &body).await,
        Act::NotHttp => drop(stream.write_all(b"\x16\x03 what?\r\n\r\n").await),
        Act::Hang => drop(stream.read_u8().await),
        Act::Close => {}
    }
    let _ = stream.shutdown().await;
    false
}

async fn read<S: AsyncRead + Unpin>(stream: &mut BufReader<S>) -> Option<Hit> {
    let first = line(stream).await?;
    let mut words = first.split(' ').map(ToOwned::to_owned);
    let mut hit = Hit { method: words.next()?, target: words.next()?, ..Hit::default() };
    while let Some((name, value)) = line(stream).await?.split_once(':') {
        hit.headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let length = hit.header("content-length").map_or(0, |length| length.parse().unwrap());
    hit.body = vec![0; length];
    stream.read_exact(&mut hit.body).await.ok()?;
    Some(hit)
}

async fn line<S: AsyncRead + Unpin>(stream: &mut BufReader<S>) -> Option<String> {
    let mut line = String::new();
    let length = stream.read_line(&mut line).await.ok()?;
    (length > 0).then(|| line.trim_end().to_owned())
}

async fn write<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut BufReader<S>,
    status: u16,
    headers: &[(&'static str, String)],
    length: u64,
    body: &[u8],
) {
    let mut lines = vec![format!("HTTP/1.1 {status} Whatever"), format!("content-length: {length}")];
    lines.extend(headers.iter().map(|(name, value)| format!("{name}: {value}")));
    let _ = stream.write_all((lines.join("\r\n") + "\r\n\r\n").as_bytes()).await;
    let _ = stream.write_all(body).await;
    let _ = stream.flush().await;
}

async fn write_chunks<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut BufReader<S>,
    encoding: &str,
    chunks: &[Vec<u8>],
) {
    let head =
        format!("HTTP/1.1 200 OK\r\ncontent-encoding: {encoding}\r\ntransfer-encoding: chunked\r\n\r\n");
    let _ = stream.write_all(head.as_bytes()).await;
    for chunk in chunks {
        let size = format!("{:x}\r\n", chunk.len());
        let _ = stream.write_all(&[size.as_bytes(), chunk, b"\r\n"].concat()).await;
        let _ = stream.flush().await;
        tokio::task::yield_now().await;
    }
    let _ = stream.write_all(b"0\r\n\r\n").await;
    let _ = stream.flush().await;
}
