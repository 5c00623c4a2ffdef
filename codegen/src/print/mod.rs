//! The products, one file each.

pub mod fingerprint;
pub mod rust_operations;
pub mod rust_root;
pub mod rust_schemas;

use signalwire_api::Api;

use crate::failure::Outcome;
use crate::product::Product;
use crate::table::Table;

/// Everything that is checked in.
pub fn products(api: &Api) -> Outcome<Vec<Product>> {
    let table = Table::new(api)?;
    let mut products = rust_schemas::products(&table)?;
    products.extend(rust_operations::products(&table)?);
    products.extend(fingerprint::products(&products));
    products.push(rust_root::product());
    Ok(products)
}
