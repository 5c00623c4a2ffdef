import { copyFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addons, isLoader, NAME } from './files.mjs'

/** The plugin for Rollup and Rolldown. */
export function rollup() {
  return {
    name: NAME,
    // The addon is not emitted as an asset, because Vite drops assets in builds for servers.
    writeBundle({ dir, file }, bundle) {
      const folder = dir ?? dirname(file)
      const chunks = Object.values(bundle).filter(({ modules = {} }) => Object.keys(modules).some(isLoader))
      for (const { fileName } of chunks) copyBeside(join(folder, fileName))
    },
  }
}

/** The plugin for Vite. It applies to builds for servers. */
export function vite() {
  const applyToEnvironment = ({ config }) => config.consumer === 'server'
  return { ...rollup(), apply: 'build', applyToEnvironment }
}

/** Copies the addons into the folder of a file. */
export function copyBeside(file) {
  for (const { name, path } of addons()) copyFileSync(path, join(dirname(file), name))
}
