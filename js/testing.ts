// The entry for tests.
import { goOffline } from './testing/offline.ts'

export { type FakePage, type FakeResponse, pageOf, resultOf } from './testing/fakes.ts'
export { type AddedFault, type Fault, type FaultMatch, faults } from './testing/faults.ts'
export type { Hook, Hooks } from './testing/hooks.ts'
export { useSandbox } from './testing/hooks.ts'
export type { MockBody, OperationName } from './testing/mock-bodies.ts'
export { mockTransport } from './testing/mock-transport.ts'
export type {
  MockAnswer,
  MockFailure,
  MockFailureName,
  MockHandler,
  MockHandlers,
  MockRequest,
  MockResponse,
  MockTransport,
} from './testing/mock-types.ts'
export type { SandboxOptions } from './testing/options.ts'
export type { RecordedRequest, RequestFilter, WaitOptions } from './testing/requests.ts'
export { type Sandbox, startSandbox } from './testing/sandbox.ts'
export type { Delivery, DeliveryFilter, Script, Seed, Seeded, SeededItem } from './testing/state.ts'

goOffline()
