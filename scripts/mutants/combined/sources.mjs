// Sources that contain many mutants: the body of a function becomes a match with one arm for each
// of its mutants, and the original body as the last arm.

/**
 * Combines the mutants of one file. Returns the text, and the arms with their first and last lines
 * in it. Mutants outside of functions and in constant functions have no arm.
 */
export function combine(source, mutants) {
  const position = positions(source)
  const inFunctions = mutants
    .filter((mutant) => mutant.function)
    .map((mutant) => ({ ...mutant, start: position(mutant.span.start), end: position(mutant.span.end) }))
  const combined = new Combined()
  let copied = 0
  for (const { start, open, close } of bodies(source, inFunctions, position)) {
    if (/\bconst fn\b/.test(source.slice(start, open))) continue
    const own = inFunctions.filter((mutant) => mutant.start > open && mutant.end <= close)
    combined.add(source.slice(copied, open + 1))
    combined.addMatch(own, source.slice(open + 1, close), open + 1)
    copied = close
  }
  combined.add(source.slice(copied))
  return combined
}

class Combined {
  text = ''
  arms = []
  #line = 1

  add(text) {
    this.text += text
    this.#line += text.split('\n').length - 1
  }

  /** Adds the match of a function, whose number is that of its first mutant. */
  addMatch(mutants, body, offset) {
    const called = mutants[0].number
    this.add(`\nmatch crate::mutant::selected(${called}) {\n`)
    const armOf = isOpaque(mutants[0]) ? boxed : block
    for (const { number, start, end, replacement } of mutants) {
      const first = this.#line
      const changed = `${body.slice(0, start - offset)}${replacement} ${body.slice(end - offset)}`
      this.add(`${number} => ${armOf(changed)}\n`)
      this.arms.push({ number, called, first, last: this.#line - 1 })
    }
    this.add(`_ => ${armOf(body)}\n}\n`)
  }
}

const block = (body) => `{${body}\n}`

/** Iterators of different types are the arms of one match in boxes. */
const boxed = (body) => `Box::new({${body}\n}) as Box<dyn Iterator<Item = _> + '_>,`
const isOpaque = (mutant) => /^-> impl Iterator\b/.test(mutant.function.return_type)

/** The functions that contain mutants, in order, without those that are part of another one. */
function bodies(source, mutants, position) {
  const all = mutants.map((mutant) => bodyRange(source, mutant.function.span, position))
  const outer = all.filter(
    (body) => !all.some((other) => other.start < body.start && other.close > body.close),
  )
  return [...new Map(outer.map((body) => [body.start, body])).values()].sort((a, b) => a.start - b.start)
}

/** The start of a function and the braces of its body. Comments before it may contain braces. */
function bodyRange(source, span, position) {
  const [start, end] = [position(span.start), position(span.end)]
  const withoutComments = source.slice(start, end).replace(/\/\/.*/g, (comment) => ' '.repeat(comment.length))
  return { start, open: start + withoutComments.indexOf('{'), close: end - 1 }
}

/** Returns a function that converts a line and a column, both from 1, to an index of the text. */
function positions(source) {
  const lines = source.split('\n')
  const starts = [0]
  for (const line of lines) starts.push(starts.at(-1) + line.length + 1)
  return ({ line, column }) => {
    const before = [...lines[line - 1]].slice(0, column - 1).join('')
    return starts[line - 1] + before.length
  }
}
