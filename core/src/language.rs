//! The language of the caller, which decides how messages spell the names of options.

/// The language of the caller. The bindings set it; a Rust program never does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Options are spelled `base_url`.
    #[default]
    Rust,
    /// Options are spelled `baseUrl`.
    JavaScript,
}

impl Language {
    /// The spelling of this language. The browser build has only that of JavaScript.
    pub(crate) fn choose(self, rust: &'static str, javascript: &'static str) -> &'static str {
        if cfg!(all(target_family = "wasm", not(feature = "server"))) || self == Self::JavaScript {
            javascript
        } else {
            rust
        }
    }

    /// The name in `User-Agent`.
    #[cfg(feature = "native")]
    pub(crate) fn name(self) -> &'static str {
        self.choose("rust", "node")
    }
}
