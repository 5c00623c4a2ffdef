//! A server with a key that is too short. ring neither creates nor accepts one, so the `openssl`
//! command of the machine serves it.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use std::{env, fs, process};

use tokio::net::TcpStream;

use super::{Refusal, call, create_one};

/// A server that ends with the test.
struct Weak {
    folder: PathBuf,
    port: u16,
    server: Child,
}

impl Weak {
    fn start() -> Self {
        let folder = env::temp_dir().join(format!("signalwire-weak-{}", process::id()));
        fs::create_dir_all(&folder).unwrap();
        issue(&folder);
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let arguments =
            ["-cipher", "DEFAULT@SECLEVEL=0", "-quiet", "-cert", "server.pem", "-key", "server.key"];
        let server = openssl(&folder)
            .args(["s_server", "-www", "-accept", &format!("127.0.0.1:{port}")])
            .args(arguments)
            .spawn()
            .unwrap();
        Self { folder, port, server }
    }

    async fn ready(&self) {
        for _ in 0..200 {
            if TcpStream::connect(("127.0.0.1", self.port)).await.is_ok() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        panic!("openssl s_server does not listen");
    }
}

impl Drop for Weak {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn openssl(folder: &Path) -> Command {
    let mut command = Command::new("openssl");
    command.current_dir(folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Issues an authority with a good key, and a server certificate with a short key.
fn issue(folder: &Path) {
    let run = |arguments: &[&str]| {
        let status = openssl(folder).args(arguments).status();
        assert!(status.expect("this test needs the openssl command").success(), "openssl {arguments:?}");
    };
    fs::write(folder.join("names"), "subjectAltName=DNS:localhost\n").unwrap();
    let ca = ["-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=a test authority", "-days", "2"];
    run(&[&["req", "-x509", "-newkey", "rsa:2048", "-noenc"], &ca[..]].concat());
    let request = ["-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=localhost"];
    run(&[&["req", "-newkey", "rsa:1024", "-noenc"], &request[..]].concat());
    let signed =
        ["-CA", "ca.pem", "-CAkey", "ca.key", "-out", "server.pem", "-days", "2", "-extfile", "names"];
    run(&[&["x509", "-req", "-in", "server.csr", "-CAcreateserial"], &signed[..]].concat());
}

pub async fn refusal() -> Refusal {
    let weak = Weak::start();
    weak.ready().await;
    let roots = fs::read_to_string(weak.folder.join("ca.pem")).unwrap();
    let error = call(weak.port, &roots, create_one).await;
    // The handshake failed on the side of the client, so no request can have been sent.
    Refusal { what: "with an RSA key of 1024 bits", error, seen: 0 }
}
