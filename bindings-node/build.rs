//! Tells the linker that Node resolves the napi symbols when it loads the addon.

fn main() {
    napi_build::setup();
}
