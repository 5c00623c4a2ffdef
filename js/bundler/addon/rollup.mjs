import { copyFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addons, isLoader, NAME } from './files.mjs'

/** For Rollup and Rolldown. */
export function rollup() {
  return {
    name: NAME,
    // Not emitted as an asset: in builds for servers Vite drops assets.
    writeBundle({ dir, file }, bundle) {
      const folder = dir ?? dirname(file)
      const chunks = Object.values(bundle).filter(({ modules = {} }) => Object.keys(modules).some(isLoader))
      for (const { fileName } of chunks) copyBeside(join(folder, fileName))
    },
  }
}

/** For Vite: what is built for servers. */
export function vite() {
  const applyToEnvironment = ({ config }) => config.consumer === 'server'
  return { ...rollup(), apply: 'build', applyToEnvironment }
}

/** Copies the addons into the folder of a file. */
export function copyBeside(file) {
  for (const { name, path } of addons()) copyFileSync(path, join(dirname(file), name))
}
