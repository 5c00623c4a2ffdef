//! Through a proxy that speaks SOCKS 5 (RFC 1928, RFC 1929).

use std::error::Error;

use http::Uri;
use hyper_util::client::legacy::connect::proxy::SocksV5;
use hyper_util::client::proxy::matcher::Intercept;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tower_service::Service;

use super::resolve::look_up;
use super::tcp::Tcp;

/// That of RFC 1928.
const PORT: u16 = 1080;

/// A stream to the host. `socks5` looks its name up here, `socks5h` leaves that to the proxy.
pub(super) async fn through_socks(
    proxy: &Intercept,
    host: &Uri,
    tcp: Tcp,
) -> Result<TokioIo<TcpStream>, Box<dyn Error + Send + Sync>> {
    let host = match proxy.uri().scheme_str() {
        // The connector would look it up itself, and hold up all other calls of the thread meanwhile.
        Some("socks5") => look_up(host).await?,
        Some("socks5h") => host.clone(),
        _ => return Err("SOCKS error: of its versions only 5 is spoken here".into()),
    };
    let socks = SocksV5::new(address_of(proxy.uri())?, tcp);
    let mut socks = match proxy.raw_auth() {
        Some((user, password)) => socks.with_auth(user.to_owned(), password.to_owned()),
        None => socks,
    };
    Ok(socks.call(host).await?)
}

fn address_of(proxy: &Uri) -> Result<Uri, http::Error> {
    let host = proxy.host().unwrap_or_default();
    let authority = format!("{host}:{}", proxy.port_u16().unwrap_or(PORT));
    Uri::builder().scheme("socks5").authority(authority).path_and_query("/").build()
}

#[cfg(test)]
mod tests {
    use super::address_of;

    #[test]
    fn a_proxy_without_a_port_is_at_the_one_of_the_standard() {
        let authority =
            |text: &str| address_of(&text.parse().unwrap()).unwrap().authority().unwrap().to_string();
        assert_eq!(authority("socks5://proxy.example"), "proxy.example:1080");
        assert_eq!(authority("socks5h://[::1]"), "[::1]:1080");
        assert_eq!(authority("socks5h://proxy.example:9050"), "proxy.example:9050");
    }
}
