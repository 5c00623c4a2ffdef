//! The operations of this build.

use crate::generated::operations::OPERATIONS;
use crate::operations::Operation;

pub use crate::generated::fingerprint::FINGERPRINT;

impl Operation {
    /// All operations. The position of an operation is its index in the bindings; a build without
    /// `server` contains only the first ones, with the same indexes.
    pub fn all() -> &'static [&'static Self] {
        &OPERATIONS
    }

    /// Finds an operation by its name in JavaScript, `video.rooms.list`.
    pub fn named(name: &str) -> Option<&'static Self> {
        OPERATIONS.iter().find(|operation| operation.name == name).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operations::Auth;

    #[test]
    fn operations_without_an_api_token_come_first() {
        let (few, others) = Operation::all().split_at(4);
        assert!(few.iter().all(|operation| operation.auth != Auth::Basic));
        assert!(others.iter().all(|operation| operation.auth == Auth::Basic));
    }

    #[test]
    fn each_part_is_sorted_by_name_and_no_name_comes_twice() {
        let (few, others) = Operation::all().split_at(4);
        assert!(few.is_sorted_by(|a, b| a.name < b.name));
        assert!(others.is_sorted_by(|a, b| a.name < b.name));
    }

    #[test]
    fn a_public_operation_is_found_by_name_in_every_build() {
        let found = Operation::named("fabric.addresses.list").expect("a public operation");
        assert_eq!((found.path, found.auth), ("/api/fabric/addresses", Auth::Bearer));
        assert!(Operation::named("video.rooms.lost").is_none());
    }

    /// The `*_lite.rs` files, `Schema::of_this_build` and `Body` rely on this.
    #[test]
    fn a_browser_needs_few_types_no_pattern_and_no_limit_of_a_number() {
        let table = format!("{:?}", &Operation::all()[..4]);
        let absent = [
            "pattern: Some",
            "minimum: Some",
            "maximum: Some",
            "Null",
            "Boolean",
            "Number(",
            "Enum(",
            "List(",
            "Union(",
            "Form",
            "command: Some",
        ];
        assert_eq!(absent.into_iter().find(|part| table.contains(part)), None);
    }

    #[cfg(feature = "server")]
    #[test]
    fn the_server_build_holds_all_operations_and_commands() {
        assert_eq!(Operation::all().len(), 373);
    }
}
