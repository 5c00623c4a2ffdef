/** Returns the median of numbers; of an even count, the larger of the 2 middle values. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
