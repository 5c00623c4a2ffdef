//! The client of the typed methods.

use signalwire_models::FromJson;

use super::decode::decode;
use super::input::Input;
use super::page::{Page, Pager};
use crate::call::Response;
use crate::client::Client;
use crate::error::{Error, Problem, ValidationError};
use crate::operations::Operation;
use crate::request::args::{Args, RequestOptions};

/// A client with the options of its calls. Calls copy it, so that their futures borrow only the
/// client and the arguments and can run concurrently.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ScopedClient<'a> {
    client: &'a Client,
    options: Option<&'a RequestOptions>,
}

impl<'a> ScopedClient<'a> {
    /// Uses the options of the client.
    pub fn new(client: &'a Client) -> Self {
        Self { client, options: None }
    }

    /// Uses other options.
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self { options: Some(options), ..self }
    }

    /// Calls an operation that returns a value.
    pub async fn one<T: FromJson>(
        self,
        operation: &'static Operation,
        path: &[&str],
        input: Input,
    ) -> Result<T, Error> {
        let response = self.send(operation, path, input).await?;
        decode(self.client, operation, response)
    }

    /// Calls an operation that returns a list.
    pub async fn page<T: FromJson>(
        self,
        operation: &'static Operation,
        path: &[&str],
        input: Input,
    ) -> Result<Page<T>, Error> {
        let response = self.send(operation, path, input).await?;
        Page::read(response, Pager::new(self.client.clone(), operation, self.own_options()))
    }

    /// Calls an operation that returns nothing.
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
        input.store(&mut args).map_err(|_| not_serializable(operation))?;
        self.client.call(operation, &args).await
    }
}

/// The message of serde is not used, because it may quote the value.
fn not_serializable(operation: &'static Operation) -> Error {
    let problem = Problem {
        path: "body".to_owned(),
        expected: "a value that JSON can represent".to_owned(),
        got: "a value that cannot be serialized".to_owned(),
        hint: None,
    };
    Error::Validation(Box::new(ValidationError::new(operation, vec![problem])))
}
