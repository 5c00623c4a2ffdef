/** The known name that is most like a mistyped one, if any is like it at all. */
export function nearest(name, known) {
  const limit = Math.max(2, Math.ceil(name.length / 3))
  const ranked = known
    .map((candidate) => ({ candidate, far: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)
  return ranked[0]?.candidate
}

/** How many letters must be added, dropped or changed to get from one word to the other. */
function distance(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let i = 1; i <= from.length; i++) row = nextRow(row, from[i - 1], to, i)
  return row[to.length]
}

function nextRow(above, completion, to, first) {
  const row = [first]
  for (let j = 1; j <= to.length; j++) {
    const change = above[j - 1] + (completion === to[j - 1] ? 0 : 1)
    row[j] = Math.min(change, above[j] + 1, row[j - 1] + 1)
  }
  return row
}
