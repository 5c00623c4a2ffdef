export {
  ApiError,
  AuthenticationError,
  InvalidRequestError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
} from './errors/api.mjs'
export { SignalWireError } from './errors/base.mjs'
export {
  AbortError,
  ConfigError,
  DecodeError,
  NetworkError,
  TimeoutError,
  ValidationError,
} from './errors/classes.mjs'
