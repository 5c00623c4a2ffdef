//! The options for certificates and proxies.

use signalwire_core::Client;
use signalwire_core::{Dotenv, EnvSource, Proxy, Variables};

use super::{File, proxies::start_proxy, server};
use crate::support::certificate::Authority;
use crate::support::{PROJECT, list, token};

#[tokio::test]
async fn invalid_root_certificates_are_rejected_with_their_position() {
    let server = server().await;
    let pem = server.authority.pem();
    let lines = pem.lines().count();
    let broken = pem.replace("\nMII", "\n!II");
    for (bundle, said) in [
        (format!("{pem}{broken}"), format!("certificate 2 (line {}) is not valid base64", lines + 1)),
        (
            format!("{broken}{pem}{}", &pem[..99]),
            "certificate 1 (line 1) is not valid base64; certificate 3".to_owned(),
        ),
        ("garbage".to_owned(), "the value contains no certificate".to_owned()),
        (String::new(), "the value is empty".to_owned()),
        ("/etc/ssl/certs/ca.pem".to_owned(), "the value looks like a path".to_owned()),
    ] {
        let mut config = server.config();
        config.root_certificates = Some(bundle);
        let error = Client::new(config).unwrap_err();
        assert_eq!(error.code, "invalid_root_certificates");
        assert!(error.message.contains(&said), "{error}");
    }
}

#[tokio::test]
async fn certificates_that_a_dotenv_file_names_are_added_to_those_of_the_environment() {
    let server = server().await;
    let ca = File::new("dotenv-ca.pem", server.authority.pem());
    let other = File::new("shell-ca.pem", Authority::new().pem());
    let call = async |path: &str| {
        let lines = format!(
            "SIGNALWIRE_PROJECT_ID={PROJECT}\nSIGNALWIRE_API_TOKEN={}\n\
             SIGNALWIRE_BASE_URL=https://localhost:{}\nNODE_EXTRA_CA_CERTS='{path}'\n",
            token(),
            server.port
        );
        let file = File::new("dotenv-ca.env", lines);
        let variables = Variables::custom([("NODE_EXTRA_CA_CERTS", other.path())]);
        let source = EnvSource::new(variables.clone(), Dotenv::Required(file.path().into()));
        let client = Client::builder().env_source(source).variables(variables).proxy(Proxy::Off);
        let client = client.max_retries(0).build().unwrap();
        let status = list(&client).await.map(|response| response.status).map_err(|error| error.to_string());
        (status, client.warnings().iter().map(|warning| warning.message.clone()).collect::<Vec<_>>())
    };
    assert_eq!(call(ca.path()).await, (Ok(200), Vec::new()));
    let (status, warnings) = call("/nowhere.pem").await;
    assert!(status.unwrap_err().contains("not trusted"));
    assert!(warnings[0].contains("NODE_EXTRA_CA_CERTS: ignoring /nowhere.pem"), "{warnings:?}");
}

#[tokio::test]
async fn root_certificates_may_have_a_byte_order_mark_and_surrounding_text() {
    let server = server().await;
    let mut config = server.config();
    config.root_certificates =
        Some(format!("\u{feff}{}remark\r\n{}", Authority::new().pem(), server.authority.pem()));
    assert_eq!(list(&Client::new(config).unwrap()).await.unwrap().status, 200);
}

#[tokio::test]
async fn the_proxy_receives_user_and_password_in_any_encoding() {
    for (user_info, expected) in [
        ("user:pass%20word", "dXNlcjpwYXNzIHdvcmQ="),
        ("user:p@ss", "dXNlcjpwQHNz"),
        ("us@er:p@ss", "dXNAZXI6cEBzcw=="),
        ("user:p:ss", "dXNlcjpwOnNz"),
        ("user:p#ss", "dXNlcjpwI3Nz"),
        ("user:p/ss?", "dXNlcjpwL3NzPw=="),
        ("user:100%", "dXNlcjoxMDAl"),
        ("user:p%40ss", "dXNlcjpwQHNz"),
        ("user:pässe", "dXNlcjpww6Rzc2U="),
        ("user", "dXNlcjo="),
        ("user:", "dXNlcjo="),
        (":pass", "OnBhc3M="),
    ] {
        let server = server().await;
        let (port, heads) = start_proxy("200 OK").await;
        let mut config = server.config();
        config.proxy = Proxy::parse(&format!("http://{user_info}@127.0.0.1:{port}")).unwrap();
        assert_eq!(
            format!("{:?}", config.proxy),
            format!("Url(http://127.0.0.1:{port})"),
            "neither user nor password is shown"
        );
        list(&Client::new(config).unwrap()).await.unwrap();
        let head = heads.lock().unwrap()[0].clone();
        let line = format!("\r\nProxy-Authorization: Basic {expected}\r\n");
        assert!(head.contains(&line), "{user_info}: {head}");
        assert!(!head.contains("\r\nAuthorization:"), "the credential is for the server only");
    }
}

#[test]
fn a_proxy_is_a_url_of_a_supported_scheme() {
    for (good, shown) in [
        ("http://proxy:3128", "http://proxy:3128"),
        (" HTTP://proxy:3128/\r\n", "http://proxy:3128"),
        ("https://user:p@proxy.example/", "https://proxy.example:443"),
        ("socks5://127.0.0.1", "socks5://127.0.0.1:1080"),
        ("socks5h://[::1]:9050", "socks5h://[::1]:9050"),
        ("http://[::1]", "http://[::1]:80"),
        ("http://proxy:", "http://proxy:80"),
        ("proxy:3128", "http://proxy:3128"),
        ("user:pass@proxy", "http://proxy:80"),
        ("[::1]:3128", "http://[::1]:3128"),
    ] {
        assert_eq!(format!("{:?}", Proxy::parse(good).unwrap()), format!("Url({shown})"), "{good}");
    }
    for bad in [
        "",
        " ",
        "\"http://user:hunter2@proxy\"",
        "'http://user:hunter2@proxy'",
        "http://user:hunter2@pro xy",
        "http://us er:hunter2@proxy",
        "http://user:hunter2@pro\0xy",
        "ftp://user:hunter2@proxy",
        "socks4://hunter2:@proxy",
        "socks://hunter2:@proxy",
        "http:/proxy:3128",
        "http:proxy",
        "http:\\\\proxy",
        "//hunter2",
        "://hunter2",
        "http://",
        "http://:3128",
        "http://user:hunter2@",
        "http://proxy/path",
        "http://proxy?x=hunter2",
        "http://proxy#hunter2",
        "http://proxy:0",
        "http://proxy:70000",
        "http://proxy:port",
        "http://proxy:-1",
        "http://::1:3128",
        "http://\u{fc}ber:3128",
    ] {
        let error = Proxy::parse(bad).unwrap_err();
        assert_eq!(error.code, "invalid_proxy", "{bad}");
        assert!(!error.message.contains("hunter2"), "{error}");
    }
    let long = "x".repeat(256);
    assert!(Proxy::parse(&format!("http://user:{long}@proxy")).is_ok());
    assert!(Proxy::parse(&format!("socks5://user:{long}@proxy")).is_err());
}
