//! What stands between a typed method and the engine.

use signalwire_models::FromJson;

use super::decode::decode;
use super::input::Input;
use super::page::{Page, Pager};
use crate::call::Response;
use crate::client::Client;
use crate::error::{Error, Problem, ValidationError};
use crate::operations::Operation;
use crate::request::args::{Args, RequestOptions};

/// A client with the options of the calls to come. It is copied into each call, so that the call's
/// future borrows nothing but the client and its arguments and can wait beside others.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ScopedClient<'a> {
    client: &'a Client,
    options: Option<&'a RequestOptions>,
}

impl<'a> ScopedClient<'a> {
    /// With the client's own options.
    pub fn new(client: &'a Client) -> Self {
        Self { client, options: None }
    }

    /// With other options.
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self { options: Some(options), ..self }
    }

    /// Calls what answers with a value.
    pub async fn one<T: FromJson>(
        self,
        operation: &'static Operation,
        path: &[&str],
        input: Input,
    ) -> Result<T, Error> {
        let answer = self.send(operation, path, input).await?;
        decode(self.client, operation, answer)
    }

    /// Calls what answers with a list.
    pub async fn page<T: FromJson>(
        self,
        operation: &'static Operation,
        path: &[&str],
        input: Input,
    ) -> Result<Page<T>, Error> {
        let answer = self.send(operation, path, input).await?;
        Page::read(answer, Pager::new(self.client.clone(), operation, self.own_options()))
    }

    /// Calls what answers with nothing.
    pub async fn nothing(
        self,
        operation: &'static Operation,
        path: &[&str],
        input: Input,
    ) -> Result<(), Error> {
        self.send(operation, path, input).await.map(drop)
    }

    fn own_options(self) -> RequestOptions {
        self.options.cloned().unwrap_or_default()
    }

    async fn send(
        self,
        operation: &'static Operation,
        path: &[&str],
        input: Input,
    ) -> Result<Response, Error> {
        let path = path.iter().map(|value| (*value).into()).collect();
        let mut args = Args { path, options: self.own_options(), ..Args::default() };
        input.place(&mut args).map_err(|_| unwritable(operation))?;
        self.client.call(operation, &args).await
    }
}

/// serde's own sentence may quote the value.
fn unwritable(operation: &'static Operation) -> Error {
    let problem = Problem {
        path: "body".to_owned(),
        expected: "a value that JSON can hold".to_owned(),
        got: "something else".to_owned(),
        hint: None,
    };
    Error::Validation(Box::new(ValidationError::new(operation, vec![problem])))
}
