// The sources that `npm run mutants -- --combined` builds: each mutant of a function is an arm.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { combine } from '../scripts/mutants/combined/sources.mjs'

const IN_THE_BODY = `// A source.
fn first() -> bool {
    "é😀" == name() && ok()
}

fn second() -> u32 { 1 + 2 }
`

test('each mutant is an arm at the reported lines, and the original body is the last one', () => {
  const mutants = [
    mutant(IN_THE_BODY, 3, 'fn first', '==', '!='),
    mutant(IN_THE_BODY, 4, 'fn first', '&&', '||'),
    mutant(IN_THE_BODY, 5, 'fn second', '+', '-'),
  ]
  const { text, arms } = combine(IN_THE_BODY, mutants)
  assert.deepEqual(
    arms.map((arm) => linesOf(text, arm)),
    ['3 => { "é😀" != name() && ok() }', '4 => { "é😀" == name() || ok() }', '5 => { 1 - 2 }'],
  )
  assert.deepEqual(
    arms.map(({ called }) => called),
    [3, 3, 5],
  )
  assert.match(text, /fn second\(\) -> u32 \{\nmatch crate::mutant::selected\(5\) \{/)
  assert.equal(withoutArms(text), inOneLine(IN_THE_BODY))
})

test('a mutant without a body that can change at run time has no arm', () => {
  const source = 'static SIZE: usize = 1 + 2;\nconst fn size() -> usize { 1 + 2 }\n'
  const outside = { ...mutant(source, 1, 'static', '+', '-'), function: undefined }
  const constant = mutant(source, 2, 'const fn', '+', '-')
  assert.deepEqual({ ...combine(source, [outside, constant]) }, { text: source, arms: [] })
})

test('a function in another one and a comment with a brace do not divide a body', () => {
  const source = `fn outer() -> u32 // returns {
{
    fn inner() -> u32 { 1 + 2 }
    inner() * 3
}
`
  const mutants = [mutant(source, 1, 'fn inner', '+', '-'), mutant(source, 2, 'fn outer', '*', '/')]
  const { text, arms } = combine(source, mutants)
  assert.deepEqual(
    arms.map((arm) => linesOf(text, arm)),
    ['1 => { fn inner() -> u32 { 1 - 2 } inner() * 3 }', '2 => { fn inner() -> u32 { 1 + 2 } inner() / 3 }'],
  )
  assert.equal(withoutArms(text), inOneLine(source))
})

test('the arms of a function that returns an iterator have one type', () => {
  const source = 'fn all() -> impl Iterator<Item = u32> {\n    (1..9).filter(|n| n % 2 == 0)\n}\n'
  const listed = mutant(source, 1, 'fn all', '==', '!=')
  listed.function.return_type = '-> impl Iterator<Item = u32>'
  const { text } = combine(source, [listed])
  assert.equal(text.match(/as Box<dyn Iterator<Item = _> \+ '_>,/g).length, 2)
})

/** A mutant as `cargo mutants --list --json` prints it, of an operator in a function. */
function mutant(source, number, header, operator, replacement) {
  const from = source.indexOf(header)
  const end = endOf(source, from)
  const at = source.indexOf(operator, from)
  return {
    number,
    replacement,
    span: { start: position(source, at), end: position(source, at + operator.length) },
    function: {
      return_type: '-> u32',
      span: { start: position(source, from), end: position(source, end) },
    },
  }
}

/** The end of the function at a position: the brace that closes as many as are opened. */
function endOf(source, from) {
  let open = 0
  for (const { index, 0: brace } of source.matchAll(/\/\/.*|[{}]/g)) {
    if (index < from || brace.startsWith('//')) continue
    open += brace === '{' ? 1 : -1
    if (open === 0) return index + 1
  }
  return source.length
}

/** The line and the column of an index, both from 1. Columns count characters, not UTF-16 units. */
function position(source, index) {
  const lines = source.slice(0, index).split('\n')
  return { line: lines.length, column: [...lines.at(-1)].length + 1 }
}

const inOneLine = (text) => text.replace(/\s+/g, ' ').trim()
const linesOf = (text, { first, last }) =>
  inOneLine(
    text
      .split('\n')
      .slice(first - 1, last)
      .join('\n'),
  )

/** A combined source with only the original bodies, in one line. */
const withoutArms = (text) =>
  inOneLine(
    text.replace(/\nmatch crate::mutant::selected[\s\S]*?\n_ => \{/g, '').replace(/\n\}\n\}\n\}/g, '\n}'),
  )
