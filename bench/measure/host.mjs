import { availableParallelism, cpus, release } from 'node:os'

/** The machine of the measurement. */
export function describeMachine() {
  const { node, v8, openssl } = process.versions
  return {
    cpu: cpus()[0].model,
    cores: availableParallelism(),
    kernel: release().split('-')[0],
    node,
    v8,
    openssl,
  }
}
