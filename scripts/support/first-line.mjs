// Measurement of the time until a new Space can be used.
import { median } from './median.mjs'
import { end, firstLine, start } from './processes.mjs'

const ROUNDS = 21

/**
 * Returns the median time in milliseconds from the start of a program of the sandbox to the end of
 * its first line, which contains its address.
 */
export async function measureFirstLine(program) {
  const samples = []
  for (let round = 0; round < ROUNDS; round++) {
    const begin = performance.now()
    const child = start(program, ['--json'], { stdio: ['pipe', 'pipe', 'inherit'] })
    await firstLine(child, 'the address of the sandbox')
    samples.push(performance.now() - begin)
    await end(child)
  }
  return median(samples)
}
