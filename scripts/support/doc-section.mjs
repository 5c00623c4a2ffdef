// Pieces of pages that programs print, between two comments that say which.
import { readFileSync, writeFileSync } from 'node:fs'

/** The piece of a page that `program` prints with `command`. */
export class DocSection {
  #path
  #begin
  #end

  constructor(path, program, command) {
    this.#path = path
    this.#begin = `<!-- printed by ${program}: UPDATE_DOCS=1 ${command} -->\n`
    this.#end = `<!-- end of what ${program} prints -->`
  }

  read() {
    return this.#split()[1]
  }

  write(text) {
    const [before, , after] = this.#split()
    writeFileSync(this.#path, before + text + after)
  }

  #split() {
    const page = readFileSync(this.#path, 'utf8')
    const [begin, end] = [page.indexOf(this.#begin) + this.#begin.length, page.indexOf(this.#end)]
    if (begin < this.#begin.length || end < begin) throw new Error(`${this.#path} has lost ${this.#begin}`)
    return [page.slice(0, begin), page.slice(begin, end), page.slice(end)]
  }
}
