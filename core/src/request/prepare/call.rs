//! The request of a call, from a page link or from arguments.

use super::{InvalidPageLink, Prepared, prepare_next, prepare_with};
use crate::error::{DecodeError, Error, ErrorCode, Problem, ValidationError};
use crate::operations::Operation;
use crate::request::args::{Args, Validation};

/// Builds the request of a call: of its page link if it has one, otherwise of its arguments.
/// `account` is the id of the project, which compatibility paths contain.
pub fn prepare_call(
    operation: &'static Operation,
    args: &Args,
    account: Option<&str>,
    validation: Validation,
) -> Result<Prepared, Error> {
    if let Some(link) = &args.next {
        return prepare_next(operation, link).map_err(|error| invalid_link(operation, error));
    }
    let result = prepare_with(operation, args, account, validation);
    let problems = match (&result, zero_timeout(args)) {
        (_, None) => return result.map_err(|problems| invalid(operation, problems)),
        (Err(problems), Some(problem)) => [problems.as_slice(), &[problem]].concat(),
        (Ok(_), Some(problem)) => vec![problem],
    };
    Err(invalid(operation, problems))
}

fn invalid_link(operation: &'static Operation, error: InvalidPageLink) -> Error {
    let error = DecodeError::new(operation, ErrorCode::InvalidPageLink, &error.to_string(), None, 0);
    Error::Decode(Box::new(error))
}

fn invalid(operation: &'static Operation, problems: Vec<Problem>) -> Error {
    Error::Validation(Box::new(ValidationError::new(operation, problems)))
}

/// Other libraries read 0 as "no timeout". This library has no calls without a timeout, so 0 is
/// rejected instead of being misread.
fn zero_timeout(args: &Args) -> Option<Problem> {
    let options = &args.options;
    let path = options.language.choose("options.timeout", "options.timeoutMs");
    options.timeout.is_some_and(|timeout| timeout.is_zero()).then(|| {
        Problem::new(path, "a number above 0", "number 0").with_hint("leave it out for the client's own")
    })
}
