//! Links the addon against the symbols of Node.js.

fn main() {
    napi_build::setup();
}
