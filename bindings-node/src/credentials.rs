//! Credentials, which JavaScript uses through a handle.

use std::collections::HashMap;
use std::path::PathBuf;

use napi::Either;
use napi_derive::napi;
use serde_json::{Value, json};
use signalwire_core::credentials::{CredentialOptions, Dotenv, EnvSource, Variables};
use signalwire_core::internal::Language;
use signalwire_core::{ConfigError, Warning};
use zeroize::Zeroizing;

use crate::error::ErrorJson;
use crate::panics::catch_panic;
use crate::variables::given;

/// The sources of credentials.
#[napi(object)]
#[derive(Default)]
pub struct Sources {
    /// The project id.
    pub project: Option<String>,
    /// The API token.
    pub token: Option<String>,
    /// The Space.
    pub space: Option<String>,
    /// An https origin instead of a Space.
    pub base_url: Option<String>,
    /// A dotenv file.
    pub dotenv: Option<String>,
    /// Variables that replace those of the process.
    pub variables: Option<HashMap<String, String>>,
}

/// A shell command.
#[napi(object)]
pub struct CurlCommand {
    /// The command line.
    pub line: String,
}

/// Project id, API token and origin. Only the `reveal` methods and `curl` return the token.
#[napi]
pub struct Credentials(pub(crate) signalwire_core::Credentials);

#[napi]
impl Credentials {
    /// Resolves credentials from all sources. Passed values take precedence.
    #[napi]
    pub fn resolve(sources: Sources) -> napi::Result<Either<Credentials, ErrorJson>> {
        catch_panic(|| match sources.resolve() {
            Ok(credentials) => Either::A(Self(credentials)),
            Err(error) => Either::B(error.into()),
        })
    }

    /// The project id.
    #[napi(getter)]
    pub fn project(&self) -> napi::Result<String> {
        catch_panic(|| self.0.project().to_string())
    }

    /// The origin that the token is bound to.
    #[napi(getter)]
    pub fn origin(&self) -> napi::Result<String> {
        catch_panic(|| self.0.origin().to_string())
    }

    /// Warnings about the credentials: `[{ code, message }]` as JSON.
    #[napi(getter)]
    pub fn warnings(&self) -> napi::Result<String> {
        catch_panic(|| to_json(self.0.warnings()))
    }

    /// The API token.
    #[napi]
    pub fn reveal_token(&self) -> napi::Result<&str> {
        catch_panic(|| self.0.token().reveal())
    }

    /// The value of the `Authorization` header.
    #[napi]
    pub fn reveal_basic_auth_header(&self) -> napi::Result<String> {
        catch_panic(|| self.0.basic().reveal().to_owned())
    }

    /// A `curl` command that requests a path.
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "napi passes strings by value")]
    pub fn curl(&self, path: String, reveal: bool) -> napi::Result<Either<CurlCommand, ErrorJson>> {
        catch_panic(|| match self.0.curl(&path, reveal) {
            Ok(line) => Either::A(CurlCommand { line: line.to_string() }),
            Err(error) => Either::B(error.into()),
        })
    }
}

/// Warnings as JSON: `[{ code, message }]`.
pub fn to_json(warnings: &[Warning]) -> String {
    let describe = |warning: &Warning| json!({ "code": warning.code, "message": warning.message });
    warnings.iter().map(describe).collect::<Value>().to_string()
}

impl Sources {
    /// Resolves the credentials. A missing file is an error only if the credentials are incomplete
    /// without it: in production, the environment is often complete and the file is absent.
    fn resolve(self) -> Result<signalwire_core::Credentials, ConfigError> {
        let path = self.dotenv.clone().map(PathBuf::from);
        let (options, variables) = self.split();
        let mut source = EnvSource::new(variables, path.clone().map_or(Dotenv::Off, Dotenv::IfPresent));
        let credentials = signalwire_core::Credentials::resolve(options.clone(), &source);
        match path.filter(|path| credentials.is_err() && !path.exists()) {
            None => credentials,
            Some(path) => {
                source.dotenv = Dotenv::Required(path);
                signalwire_core::Credentials::resolve(options, &source)
            }
        }
    }

    fn split(self) -> (CredentialOptions, Variables) {
        let mut options = CredentialOptions::new();
        options.project = self.project;
        options.token = self.token.map(Zeroizing::new);
        options.space = self.space;
        options.base_url = self.base_url;
        options.language = Language::JavaScript;
        (options, given(self.variables))
    }
}
