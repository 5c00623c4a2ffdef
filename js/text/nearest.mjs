/** Returns the known name that is most similar to a mistyped one, or undefined if none is. */
export function nearest(name, known) {
  const limit = Math.max(2, Math.ceil(name.length / 3))
  const ranked = known
    .map((candidate) => ({ candidate, distance: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
  return ranked[0]?.candidate
}

/** The Levenshtein distance: the number of characters to add, delete or replace. */
function distance(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let i = 1; i <= from.length; i++) row = nextRow(row, from[i - 1], to, i)
  return row[to.length]
}

function nextRow(above, character, to, first) {
  const row = [first]
  for (let j = 1; j <= to.length; j++) {
    const replaced = above[j - 1] + (character === to[j - 1] ? 0 : 1)
    row[j] = Math.min(replaced, above[j] + 1, row[j - 1] + 1)
  }
  return row
}
