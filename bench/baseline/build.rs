//! Lets the addon find Node's symbols.

fn main() {
    napi_build::setup();
}
