// The summary lines of test runners, which npm test repeats at its end.

const PATTERNS = [
  /^test result: (?!ok\. 0 passed).*/, // cargo test, once per binary with tests
  /^(?:ℹ|#) (?:tests|pass|fail|cancelled|skipped) \d+$/, // node --test
  /^(?:# )?lifecycle: .*/, // js-tests/lifecycle
  /^(?:# )?secrets: .* markers found$/, // js-tests/secrets, once per file
  /^(?:[ℹ#] )?refusal: .*/, // js-tests/browser, the numbers of rejected and accepted values
  /^(?:[ℹ#] )?leaks: .*/, // js-tests/chromium and firefox, attempts to leak a secret
  /^\d+\/\d+ operations conform$/, // the conformance checker
]

/** Returns the summary lines in the output of a runner, without colours. */
export function summaryLines(output = '') {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence starts with one
  const lines = output.replaceAll(/\u001b\[[0-9;]*m/g, '').split(/\r?\n/)
  return lines.filter((line) => PATTERNS.some((pattern) => pattern.test(line)))
}
