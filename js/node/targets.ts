// Generated from scripts/packages/targets.json by scripts/packages/generate.mjs; do not edit.

/** The systems that have a platform package: platform, architecture and, on Linux, C library. */
export const TARGETS: readonly string[] = [
  'linux-x64-gnu',
  'linux-arm64-gnu',
  'linux-x64-musl',
  'linux-arm64-musl',
  'darwin-x64',
  'darwin-arm64',
  'win32-x64',
  'win32-arm64',
]
