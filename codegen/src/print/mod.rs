//! The products, one file each.

mod api_map;
mod fingerprint;
mod js_classes;
mod js_misplaced;
mod rust_methods;
mod rust_models;
mod rust_operations;
mod rust_presets;
mod rust_root;
mod rust_schemas;
mod ts_classes;
mod ts_presets;
mod ts_types;
mod ts_webhooks;
mod type_map;

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
    let plan = rust_models::Plan::new(&table)?;
    products.extend(rust_models::products(&table, &plan));
    products.extend(rust_methods::products(&table, &plan)?);
    products.push(rust_root::product());
    products.extend(js_classes::products(&table)?);
    products.extend(ts_classes::products(&table)?);
    products.push(api_map::product(&table)?);
    products.push(type_map::product(&table));
    Ok(products)
}
