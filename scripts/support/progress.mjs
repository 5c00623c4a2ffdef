// Progress output of interactive scripts.
import { checkTools } from './toolchain.mjs'

/**
 * Runs an action and prints its name and duration. The action may resolve with another text for the
 * last line.
 */
export async function step(name, action) {
  const start = performance.now()
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`
  const stop = process.stdout.isTTY ? tick(() => `… ${name}, ${seconds()}`) : printLine(`… ${name}`)
  const result = await action().finally(stop)
  console.log(`✓ ${result ?? name}, ${seconds()}`)
}

/** Checks the tools and resolves with their versions. */
export async function describeTools() {
  const { node, cargo } = await checkTools()
  return `Node.js ${node}, Rust ${cargo}`
}

/** Updates a line each second; returns a function that clears it. */
function tick(line) {
  const timer = setInterval(() => process.stdout.write(`\r${line()}`), 1000)
  return () => {
    clearInterval(timer)
    process.stdout.write('\r\u001b[K')
  }
}

/** Prints a line once; the returned function does nothing. */
function printLine(line) {
  console.log(line)
  return () => {}
}
