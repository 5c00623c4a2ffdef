//! The error of another library that caused an error of this crate.

use std::error::Error as StdError;
use std::sync::Arc;

/// The cause of an error, if it is known. It does not take part in comparisons: errors with the
/// same fields are equal.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cause(Option<Arc<dyn StdError + Send + Sync>>);

impl Cause {
    #[cfg(any(feature = "native", feature = "server"))]
    pub fn new(error: impl StdError + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(error)))
    }

    pub fn as_error(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.as_deref().map(|error| error as _)
    }
}

impl PartialEq for Cause {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Cause {}
