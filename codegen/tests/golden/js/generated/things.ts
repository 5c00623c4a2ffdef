// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { PagePromise } from '../core/page.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, child, misplaced, page, Resource, rest } from '../core/resource.ts'
import type { OpenNumber } from '../core/types.ts'
import type { Thing, ThingKind, ThingTree } from './common.ts'

/** Methods of `client.things.parts`. */
export class ThingsParts extends Resource {
  /**
   * Lists the parts of a thing.
   *
   * `GET /api/things/{thing_id}/parts/{part_id}`. Requires no particular scope.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    thingId: string,
    partId: string,
    options?: RequestOptions,
  ): PagePromise<string, {
  /** Each item: a URL. */
  data: string[]
}> {
    return page(this, 9, 'data', [thingId, partId], undefined, options, rest(arguments, 3))
  }
}

/** Methods of `client.things`. */
export class Things extends Resource {
  /** `client.things.parts` */
  get parts(): ThingsParts {
    return child(this, ThingsParts)
  }

  /**
   * Creates a thing.
   *
   * `POST /api/things`. Requires one of the scopes `things`, `management`.
   * @deprecated
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 422, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: ThingRequest, options?: RequestOptions): ResultPromise<Thing> {
    return call(this, 6, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Deletes a thing.
   *
   * `DELETE /api/things/{id}`. Requires the scope `things`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 7, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists things.
   *
   * `GET /api/things`. Requires the scope `things`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(query?: ThingsListQuery, options?: RequestOptions): PagePromise<Thing, ThingPage> {
    return page(this, 8, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Creates a new thing.
   *
   * `POST /api/things` with `kind` = `new`. Requires one of the scopes `things`, `management`.
   * @deprecated
   * @param title Sent as `name`.
   * @param more Other fields of `things.create`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 422, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  createNew(
    title: string,
    more?: Omit<ThingRequest, 'kind' | 'name'>,
    options?: RequestOptions,
  ): ResultPromise<Thing> {
    const body = {
      ...more,
      kind: 'new',
      name: title ?? null,
    }
    return call(this, 6, [], { body }, options, rest(arguments, 3))
  }

  /** @internal Throws an error with the correct path. */
  get part(): never {
    return misplaced(this, 'things.part', 'things.parts')
  }
}

/** Query of `things.list`. */
export interface ThingsListQuery {
  kind?: ThingKind | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  /** An integer. */
  page_number?: number | undefined
  page_token?: string | undefined
}

/** `Thing.Choice` of the API. */
export type ThingChoice = ThingCircle | ThingSquare

/** `Thing.Circle` of the API. */
export interface ThingCircle {
  type: 'circle'
  /** Default: `"red"`. */
  colour?: string | undefined
  radius?: number | undefined
}

/** Response of `things.list`. */
export interface ThingPage {
  links: {
    next?: string | undefined
  }
  data: Thing[]
}

/** Body of `things.create`. */
export interface ThingRequest {
  /** The name that users see. 1 to 100 characters, matching `^[a-z*\/]+$`. */
  name: string
  /** How many things there are. An integer. At least -5. Default: `0`. */
  count?: number | undefined
  /** An integer. More than 0, at most 200000. */
  seconds?: number | undefined
  ratio?: number | undefined
  agreed?: true | undefined
  rate?: OpenNumber<20 | 30> | undefined
  /** Default: `false`. */
  silent?: boolean | undefined
  nothing?: null | undefined
  anything?: unknown
  either?: unknown
  /** A date and time in RFC 3339 format. */
  at?: string | undefined
  /** 1 to 3 items. Each item: at most 10 characters. Default: `["a"]`. */
  tags?: string[] | undefined
  timeout?: number | string | undefined
  /** 1 to 5 keys. */
  labels?: Record<string, string> | undefined
  /** Default: `"new"`. */
  kind?: ThingKind | undefined
  shape?: ThingShape | undefined
  choice?: ThingChoice | undefined
  tree?: ThingTree | undefined
  sections?: {
    'main-part'?: string | undefined
    [field: string]: string[] | string | undefined
  } | undefined
}

/** `Thing.Shape` of the API. */
export type ThingShape = ThingCircle | ThingSquare

/** `Thing.Square` of the API. */
export interface ThingSquare {
  type: 'square' | 'oblong'
  /** Default: `"red"`. */
  colour?: string | undefined
  side?: number | undefined
}
