// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { PagePromise } from '../core/page.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, page, Resource, rest } from '../core/resource.ts'

/** Methods of `client.projects`. */
export class Projects extends Resource {
  /**
   * Creates a subproject of the token's project; only this response contains its signing key.
   *
   * `POST /api/projects`. Requires the scope `management`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(
    body: ProjectsCreateProjectRequest,
    options?: RequestOptions,
  ): ResultPromise<ProjectsProjectWithSigningKey> {
    return call(this, 295, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes a project.
   *
   * `DELETE /api/projects/{id}`. Requires the scope `management`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 296, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one project.
   *
   * `GET /api/projects/{id}`. Requires the scope `management`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<ProjectsProject> {
    return call(this, 297, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the projects that the token can see, page by page; they can be filtered by name.
   *
   * `GET /api/projects`. Requires the scope `management`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: ProjectsListQuery,
    options?: RequestOptions,
  ): PagePromise<ProjectsProject, ProjectsProjectListResponse> {
    return page(this, 298, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Replaces the key that signs webhooks; only this response contains the new one, which is used
   * after about a minute.
   *
   * `POST /api/projects/{id}/signing-key/rotate`. Requires the scope `management`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  rotateSigningKey(id: string, options?: RequestOptions): ResultPromise<ProjectsProjectWithSigningKey> {
    return call(this, 299, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Changes the name of a project, whether its recordings and media are protected, and whether
   * https is forced.
   *
   * `PATCH /api/projects/{id}`. Requires the scope `management`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body?: ProjectsUpdateProjectRequest,
    options?: RequestOptions,
  ): ResultPromise<ProjectsProject> {
    return call(this, 300, [id], { body }, options, rest(arguments, 3))
  }
}

/** Query of `projects.list`. */
export interface ProjectsListQuery {
  name?: string | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
  /** An integer. At least 0. Default: `0`. */
  page_number?: number | undefined
}

/** Body of `projects.create`. */
export interface ProjectsCreateProjectRequest {
  /** At most 250 characters. */
  name: string
  protect_recordings?: boolean | undefined
  protect_message_media?: boolean | undefined
  protect_fax_media?: boolean | undefined
  force_https_requests?: boolean | undefined
}

/** Item of `projects.list`. Response of `projects.get`, `projects.update`. */
export interface ProjectsProject {
  /** A UUID. */
  id: string
  name: string
  /** A UUID. */
  parent_project_id: string | null
  subproject: boolean
  region_preference: string
  protect_recordings: boolean
  protect_message_media: boolean
  protect_fax_media: boolean
  force_https_requests: boolean
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
}

/** Response of `projects.list`. */
export interface ProjectsProjectListResponse {
  links: ProjectsProjectPaginationLinks
  data: ProjectsProject[]
}

/** `Projects.ProjectPaginationLinks` of the API. */
export interface ProjectsProjectPaginationLinks {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** Response of `projects.create`, `projects.rotateSigningKey`. */
export interface ProjectsProjectWithSigningKey {
  /** A UUID. */
  id: string
  name: string
  /** A UUID. */
  parent_project_id: string | null
  subproject: boolean
  region_preference: string
  protect_recordings: boolean
  protect_message_media: boolean
  protect_fax_media: boolean
  force_https_requests: boolean
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  signing_key: string
}

/** Body of `projects.update`. */
export interface ProjectsUpdateProjectRequest {
  /** At most 250 characters. */
  name?: string | undefined
  protect_recordings?: boolean | undefined
  protect_message_media?: boolean | undefined
  protect_fax_media?: boolean | undefined
  force_https_requests?: boolean | undefined
}
