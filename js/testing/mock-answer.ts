import { formatProblems } from '../core/error-factories.ts'
import { ConfigError, type Problem } from '../core/errors.ts'
import * as rules from '../core/option-rules.ts'
import { findUnserializable } from '../core/serializable.ts'
import { describe } from '../core/text.ts'
import type { Answer } from '../node/mock.ts'
import type { MockAnswer, MockFailure, MockFailureName, MockResponse } from './mock-types.ts'

/** The failures, and whether the request was sent before them. */
const FAILURES: Readonly<Record<MockFailureName, boolean>> = {
  dns: false,
  refused: false,
  unreachable: false,
  tls: false,
  proxy: false,
  connect_timeout: false,
  reset: true,
  read_timeout: true,
  protocol: true,
  timeout: true,
}

const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/
const HEADER_VALUE = /^[^\r\n\0]*$/

const isHeader = ([name, value]: [string, unknown]) =>
  HEADER_NAME.test(name) &&
  (typeof value === 'number' || (typeof value === 'string' && HEADER_VALUE.test(value)))

const RESPONSE_RULES: rules.RulesOf<MockResponse> = {
  status: {
    test: (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599,
    expected: 'a whole number from 200 to 599',
    isNumber: true,
  },
  headers: {
    test: (value) => rules.isRecord(value) && Object.entries(value).every(isHeader),
    expected: 'an object of header names, with strings or numbers without line breaks',
  },
  body: { test: () => true, expected: 'a string or a value that JSON can represent' },
}

const FAILURE_RULES: rules.RulesOf<MockFailure> = {
  failure: {
    test: (value) => Object.hasOwn(FAILURES, String(value)),
    expected: `one of ${Object.keys(FAILURES).join(', ')}`,
  },
  sent: rules.boolean,
}

/** Checks and encodes what a handler returned. `operation` is that of the handler. */
export function encodeAnswer(answer: unknown, operation: string): Answer {
  checkAnswer(answer, operation)
  return 'failure' in answer ? encodeFailure(answer) : encodeResponse(answer)
}

function checkAnswer(answer: unknown, operation: string): asserts answer is MockAnswer {
  const problems = findProblems(answer)
  if (problems.length === 0) return
  const message = `the handler of ${operation} answered something else than a response or a failure: ${formatProblems(problems)}`
  throw new ConfigError(message, { code: 'invalid_mock_answer', problems })
}

function findProblems(answer: unknown): Problem[] {
  if (!rules.isRecord(answer)) {
    const expected = '{ status, headers, body } or { failure, sent }'
    return [{ path: 'answer', expected, got: describe(answer) }]
  }
  if (answer.failure === undefined) {
    return [...rules.checkOptions(answer, RESPONSE_RULES), ...findUnserializable(answer.body, 'body')]
  }
  const problems = rules.checkOptions(answer, FAILURE_RULES)
  return problems.length || !isContradiction(answer) ? problems : [CONTRADICTION]
}

const CONTRADICTION: Problem = {
  path: 'sent',
  expected: 'false, because this failure precedes the request',
  got: 'true',
}

const isContradiction = ({ failure, sent }: Record<string, unknown>) =>
  sent === true && Object.entries(FAILURES).some(([name, isSent]) => name === failure && !isSent)

function encodeFailure({ failure: name, sent = FAILURES[name] }: MockFailure): Answer {
  const failure = name !== 'timeout' ? name : sent ? 'read_timeout' : 'connect_timeout'
  return { status: 0, headers: [], body: '', failure, isSent: sent }
}

function encodeResponse({ status = 200, headers = {}, body }: MockResponse): Answer {
  const isText = typeof body === 'string'
  const text = body === undefined || isText ? (body ?? '') : JSON.stringify(body)
  const type = isText || body === undefined ? {} : { 'content-type': 'application/json' }
  const pairs = Object.entries({ ...type, ...headers }).map(([name, value]) => [name, String(value)])
  return { status, headers: pairs.flat(), body: text, isSent: true }
}
