//! TCP to a name that may have several addresses.

use std::time::Duration;

use hyper_util::client::legacy::connect::HttpConnector;

use super::dns::Resolver;

/// A connection without traffic for this time is probed, by a PING over HTTP/2.
pub(crate) const KEEP_ALIVE_INTERVAL: Duration = Duration::from_secs(10);
/// A connection that does not answer the probe in this time is closed.
pub(crate) const KEEP_ALIVE_TIMEOUT: Duration = Duration::from_secs(5);

pub(crate) type Tcp = HttpConnector<Resolver>;

/// The addresses of a name share the time, so that one which does not answer leaves some for the
/// next.
pub(crate) fn tcp<R>(resolver: R, timeout: Duration) -> HttpConnector<R> {
    let mut tcp = HttpConnector::new_with_resolver(resolver);
    tcp.enforce_http(false);
    tcp.set_nodelay(true);
    tcp.set_connect_timeout(Some(timeout));
    #[cfg(target_os = "linux")]
    tcp.set_tcp_user_timeout(Some(KEEP_ALIVE_INTERVAL + KEEP_ALIVE_TIMEOUT));
    tcp
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use std::convert::Infallible;
    use std::future::{Ready, ready};
    use std::net::SocketAddr;
    use std::task::{Context, Poll};
    use std::time::Duration;
    use std::vec::IntoIter;

    use hyper_util::client::legacy::connect::dns::Name;
    use tokio::net::{TcpListener, TcpSocket, TcpStream};
    use tower_service::Service;

    use super::tcp;

    #[derive(Clone)]
    struct Known(Vec<SocketAddr>);

    impl Service<Name> for Known {
        type Response = IntoIter<SocketAddr>;
        type Error = Infallible;
        type Future = Ready<Result<Self::Response, Infallible>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
            Poll::Ready(Ok(()))
        }

        fn call(&mut self, _: Name) -> Self::Future {
            ready(Ok(self.0.clone().into_iter()))
        }
    }

    /// Linux drops what asks a full queue for a connection, so this one never answers.
    async fn listen_in_vain() -> (TcpListener, Vec<TcpStream>) {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let listener = socket.listen(0).unwrap();
        let (address, mut queue) = (listener.local_addr().unwrap(), Vec::new());
        while let Ok(stream) =
            tokio::time::timeout(Duration::from_millis(200), TcpStream::connect(address)).await
        {
            queue.push(stream.unwrap());
        }
        (listener, queue)
    }

    #[tokio::test]
    async fn an_address_that_does_not_answer_leaves_time_for_the_next() {
        let (deaf, _queue) = listen_in_vain().await;
        let port = deaf.local_addr().unwrap().port();
        let alive = TcpListener::bind(("127.0.0.2", port)).await.unwrap();
        let addresses = vec![deaf.local_addr().unwrap(), alive.local_addr().unwrap()];
        let limit = Duration::from_secs(1);
        let mut tcp = tcp(Known(addresses), limit);
        let uri = format!("https://name:{port}").parse().unwrap();
        let stream = tokio::time::timeout(limit, tcp.call(uri)).await;
        stream.expect("all the time went to the first address").unwrap();
    }
}
