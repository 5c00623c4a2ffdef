//! Clients that refuse every host but this machine.

use signalwire_core::error::{Error, ErrorCode};
use signalwire_core::{Client, Config, Proxy, Variables};
use tokio::net::TcpListener;

use crate::support::over::Over;
use crate::support::{Server, config, list, response};

const REMOTE: &str = "https://example.signalwire.com";

fn offline(origin: &str) -> Config {
    let mut config = config(origin);
    (config.offline, config.max_retries) = (Some(true), 0);
    config
}

fn code(result: Result<impl Sized, Error>) -> ErrorCode {
    result.map(drop).unwrap_err().code()
}

#[tokio::test]
async fn a_real_host_is_refused_and_named_with_the_remedy() {
    let client = Over::this().client(offline(REMOTE));
    let error = list(&client).await.unwrap_err();
    assert!(matches!(&error, Error::Config(_)), "{error:?}");
    assert!(!error.is_maybe_delivered() && !error.is_retryable());
    assert_eq!(
        error.to_string(),
        "nothing was sent: the option `offline` is true, and the host example.signalwire.com is not \
         this machine; to allow it on purpose, remove the option"
    );
    assert_eq!(error.code(), "offline");
}

#[tokio::test]
async fn connect_is_refused_too() {
    let client = Client::new(offline(REMOTE)).unwrap();
    assert_eq!(code(client.connect().await), "offline");
}

#[tokio::test]
async fn arguments_are_validated_before() {
    let client = Over::this().client(offline(REMOTE));
    let operation = signalwire_core::Operation::named("video.rooms.list").unwrap();
    let args = signalwire_core::Args::parse(r#"{"query":{"page_size":5000}}"#).unwrap();
    assert!(matches!(client.call(operation, &args).await, Err(Error::Validation(_))));
}

#[tokio::test]
async fn hosts_of_this_machine_are_reached() {
    let server = Server::start(vec![response(200, r#"{"data":[]}"#); 2]).await;
    let mut config = server.config();
    config.offline = Some(true);
    list(&Over::this().client(config)).await.unwrap();
    for host in ["LOCALHOST", "127.0.0.1", "127.9.9.9", "[::1]", "space.localhost", "a.b.LocalHost"] {
        // Nothing listens at this port, so the error is one of a connection.
        let error = list(&Over::this().client(offline(&format!("https://{host}:1")))).await.unwrap_err();
        assert!(error.code() != "offline" && error.code() != "dns", "{host}: {error}");
    }
}

#[tokio::test]
async fn names_that_resemble_this_machine_are_refused() {
    for host in
        ["localhost.example.com", "notlocalhost", "127.0.0.1.example.com", "128.0.0.1", "[::2]", "0.0.0.0"]
    {
        let client = Over::this().client(offline(&format!("https://{host}")));
        assert_eq!(code(list(&client).await), "offline", "{host}");
    }
}

#[tokio::test]
async fn a_proxy_on_this_machine_receives_no_connection_for_a_real_host() {
    let proxy = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = proxy.local_addr().unwrap().port();
    for scheme in ["http", "https", "socks5", "socks5h"] {
        let mut config = offline(REMOTE);
        config.proxy = Proxy::parse(&format!("{scheme}://127.0.0.1:{port}")).unwrap();
        assert_eq!(code(list(&Client::new(config).unwrap()).await), "offline", "{scheme}");
    }
    tokio::select! {
        biased;
        _ = proxy.accept() => panic!("the proxy received a connection"),
        () = std::future::ready(()) => {}
    }
}

#[tokio::test]
async fn a_proxy_on_another_machine_is_refused_and_named_without_its_password() {
    let mut config = offline("https://localhost:1");
    config.proxy = Proxy::parse("http://user:hunter2@proxy.example:3128").unwrap();
    let error = list(&Client::new(config).unwrap()).await.unwrap_err();
    assert_eq!(error.code(), "offline");
    let said = "the proxy http://proxy.example:3128 (from the option `proxy`) is not this machine";
    assert!(error.to_string().contains(said) && !error.to_string().contains("hunter2"), "{error}");
}

/// The error of a call to a real host through a proxy that nothing listens at.
async fn with_variable(value: &str, option: Option<bool>) -> ErrorCode {
    let mut config = config(REMOTE);
    config.variables = Variables::custom([("SIGNALWIRE_OFFLINE", value)]);
    (config.offline, config.proxy, config.max_retries) =
        (option, Proxy::parse("http://127.0.0.1:1").unwrap(), 0);
    code(list(&Client::new(config).unwrap()).await)
}

#[tokio::test]
async fn the_variable_is_on_unless_its_value_means_no() {
    for on in ["1", "true", "yes", "on", "2", "tru"] {
        assert_eq!(with_variable(on, None).await, "offline", "{on}");
    }
    for off in ["", "0", "false", "FALSE", "no", "Off"] {
        assert_eq!(with_variable(off, None).await, "proxy", "{off:?}");
    }
}

#[tokio::test]
async fn the_option_precedes_the_variable() {
    assert_eq!(with_variable("1", Some(false)).await, "proxy");
    assert_eq!(with_variable("0", Some(true)).await, "offline");
}

#[tokio::test]
async fn the_builder_has_the_option_and_the_message_names_the_variable() {
    let builder = || {
        Client::builder()
            .project(crate::support::PROJECT)
            .token(crate::support::token())
            .space("example")
            .variables(Variables::custom([("SIGNALWIRE_OFFLINE", "1")]))
    };
    let error = list(&builder().build().unwrap()).await.unwrap_err();
    let said = "SIGNALWIRE_OFFLINE is set, and the host example.signalwire.com is not this machine; to allow \
                it on purpose, set the option `offline` to false, or unset SIGNALWIRE_OFFLINE";
    assert!(error.to_string().contains(said), "{error}");
    assert_eq!(code(list(&builder().offline(true).build().unwrap()).await), "offline");
}

#[cfg(feature = "realtime")]
#[tokio::test]
async fn a_session_is_refused_at_its_first_use() {
    use signalwire_core::realtime::Session;

    let session = Session::builder()
        .project(crate::support::PROJECT)
        .token(crate::support::token())
        .offline(true)
        .build()
        .unwrap();
    let error = session.connect().await.unwrap_err();
    assert!(
        matches!(&error, Error::Config(_)) && error.to_string().contains("relay.signalwire.com"),
        "{error}"
    );
    assert_eq!(code(session.request("signalwire.receive").send().await), "offline");
}
