// The lines with which test runners end, so that the last lines of a run say what was counted, in
// the runners' words.

const SUMMARIES = [
  /^test result: (?!ok\. 0 passed).*/, // cargo test, once for each binary that has tests
  /^(?:ℹ|#) (?:tests|pass|fail|cancelled|skipped) \d+$/, // node --test
  /^(?:# )?lifecycle: .*/, // js-tests/lifecycle
  /^(?:# )?secrets: .* markers found$/, // js-tests/secrets, once for each file
  /^(?:[ℹ#] )?refusal: .*/, // js-tests/browser, how much was refused and how much was not
  /^(?:[ℹ#] )?leaks: .*/, // js-tests/chromium and firefox, ways of getting a secret out
  /^\d+\/\d+ operations conform$/, // the conformance checker
]

/** The closing lines in a runner's output, colours taken off. */
export function summaryLines(output = '') {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence starts with one
  const lines = output.replaceAll(/\u001b\[[0-9;]*m/g, '').split(/\r?\n/)
  return lines.filter((line) => SUMMARIES.some((closing) => closing.test(line)))
}
