//! Paths: a template with one segment per value.

use std::borrow::Cow;

use super::escape;
use crate::error::Problem;
use crate::json::Value;
use crate::validate::{Got, quoted};

/// The parameter of compatibility paths that contains the project id.
const ACCOUNT: &str = "AccountSid";

/// Fills a template. Each parameter consumes the next value, except an account parameter in the
/// middle of the path, which is the project id of the client. A path that ends with the account
/// parameter addresses an account that the caller chooses.
pub(crate) fn fill(
    template: &str,
    values: &[Value],
    account: Option<&str>,
    problems: &mut Vec<Problem>,
) -> String {
    let mut path = String::with_capacity(template.len() + 40);
    let mut values = values.iter();
    let mut rest = template;
    while let Some((before, name, after)) = split(rest) {
        path.push_str(before);
        let value = if name == ACCOUNT && !after.is_empty() {
            account.map(Cow::Borrowed).ok_or_else(|| missing(name))
        } else {
            segment(name, values.next())
        };
        match value {
            Ok(value) => path.extend(escape(&value)),
            Err(problem) => problems.push(problem),
        }
        rest = after;
    }
    path.push_str(rest);
    reject_surplus(values.len(), problems);
    path
}

/// The string of one path segment. The problem quotes only the 3 strings that are not allowed,
/// never another value.
pub(crate) fn segment<'a>(name: &str, value: Option<&'a Value>) -> Result<Cow<'a, str>, Problem> {
    let got = match value {
        None => return Err(missing(name)),
        Some(Value::Number(number)) => return Ok(Cow::Owned(number.to_string())),
        Some(Value::String(text)) if !matches!(&**text, "" | "." | "..") => return Ok(Cow::Borrowed(text)),
        Some(Value::String(text)) => quoted(text),
        Some(value) => Got(value).to_string(),
    };
    let expected = "a string other than \"\", \".\" and \"..\", or a number";
    Err(Problem::new(&format!("path.{name}"), expected, &got))
}

fn missing(name: &str) -> Problem {
    let hint = (name == ACCOUNT).then(|| "this operation needs a client with a project id".to_owned());
    Problem { hint, ..Problem::new(&format!("path.{name}"), "a string or a number", "nothing") }
}

fn reject_surplus(count: usize, problems: &mut Vec<Problem>) {
    if count > 0 {
        let expected = "one value for each parameter of the path";
        problems.push(Problem::new("path", expected, &format!("{count} more")));
    }
}

/// `("/rooms/", "id", "/streams")` of `/rooms/{id}/streams`.
fn split(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}
