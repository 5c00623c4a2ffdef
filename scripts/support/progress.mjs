// What scripts that people start say while they work.
import { CommandError } from './run.mjs'
import { checkTools, MissingError } from './toolchain.mjs'

/**
 * Says what is being done, for how long, and that it is done. `action` may give other words for the
 * end.
 */
export async function step(what, action) {
  const start = performance.now()
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`
  const stop = process.stdout.isTTY ? tick(() => `… ${what}, ${seconds()}`) : say(`… ${what}`)
  const said = await action().finally(stop)
  console.log(`✓ ${said ?? what}, ${seconds()}`)
}

/** Checks the tools and tells their versions. */
export async function describeTools() {
  const { node, cargo } = await checkTools()
  return `Node.js ${node}, Rust ${cargo}`
}

/** Says why a script ends. */
export function explain(error) {
  if (error instanceof MissingError) return console.error(error.message)
  if (error instanceof CommandError) return console.error(`${error.output}\n${error.message}`)
  console.error(error)
}

/** Shows a line anew each second; the function it returns takes it away. */
function tick(line) {
  const timer = setInterval(() => process.stdout.write(`\r${line()}`), 1000)
  return () => {
    clearInterval(timer)
    process.stdout.write('\r\u001b[K')
  }
}

/** Shows a line that stays. */
function say(line) {
  console.log(line)
  return () => {}
}
