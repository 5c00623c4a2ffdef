// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, child, misplaced, Resource, rest } from '../core/resource.ts'
import type { OpenString } from '../core/types.ts'

/** Methods of `client.project.tokens`. */
export class ProjectTokens extends Resource {
  /**
   * Creates an API token for the project or a subproject; store `token` and `id` of the response at
   * once, because no operation lists tokens or returns one again.
   *
   * `POST /api/project/tokens`. Requires the scope `management`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: ProjectCreateTokenRequest, options?: RequestOptions): ResultPromise<ProjectTokenResponse> {
    return call(this, 292, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Revokes an API token, named by its id and not by its value.
   *
   * `DELETE /api/project/tokens/{token_id}`. Requires the scope `management`.
   * @param tokenId A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(tokenId: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 293, [tokenId], {}, options, rest(arguments, 2))
  }

  /**
   * Renames an API token or replaces its permissions; the token is named by its id and not by its
   * value.
   *
   * `PATCH /api/project/tokens/{token_id}`. Requires the scope `management`.
   * @param tokenId A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    tokenId: string,
    body?: ProjectUpdateTokenRequest,
    options?: RequestOptions,
  ): ResultPromise<ProjectTokenResponse> {
    return call(this, 294, [tokenId], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.project`. */
export class Project extends Resource {
  /** `client.project.tokens` */
  get tokens(): ProjectTokens {
    return child(this, ProjectTokens)
  }

  /** @internal Throws an error with the correct path. */
  get token(): never {
    return misplaced(this, 'project.token', 'project.tokens')
  }
}

/** Body of `project.tokens.create`. */
export interface ProjectCreateTokenRequest {
  /** The name of the token in the dashboard. */
  name: string
  /** The scopes: what a program with the token may do. At least 1 item. */
  permissions: ProjectTokenPermission[]
  /** The subproject to which the token belongs; the project of the caller if absent. A UUID. */
  subproject_id?: string | undefined
}

/** `Project.TokenPermission` of the API. */
export type ProjectTokenPermission = OpenString<
  | 'calling'
  | 'chat'
  | 'datasphere'
  | 'fax'
  | 'management'
  | 'messaging'
  | 'numbers'
  | 'pubsub'
  | 'storage'
  | 'tasking'
  | 'video'
>

/** Response of `project.tokens.create`, `project.tokens.update`. */
export interface ProjectTokenResponse {
  /** A UUID. */
  id: string
  name: string
  permissions: ProjectTokenPermission[]
  token: string
}

/** Body of `project.tokens.update`. */
export interface ProjectUpdateTokenRequest {
  name?: string | undefined
  permissions?: ProjectTokenPermission[] | undefined
}
