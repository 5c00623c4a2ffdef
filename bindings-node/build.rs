//! Configures the linker: Node.js resolves the napi symbols when it loads the addon.

fn main() {
    napi_build::setup();
}
