// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { PagePromise } from '../core/page.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, child, misplaced, page, Resource, rest } from '../core/resource.ts'
import type { OpenString } from '../core/types.ts'

/** Methods of `client.datasphere.documents`. */
export class DatasphereDocuments extends Resource {
  /**
   * Creates a document: it is fetched from its URL, split into chunks by `chunking_strategy`, and
   * indexed for search.
   *
   * `POST /api/datasphere/documents`. Requires the scope `datasphere`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: DatasphereDocumentCreateRequest, options?: RequestOptions): ResultPromise<DatasphereDocument> {
    return call(this, 132, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes a document.
   *
   * `DELETE /api/datasphere/documents/{id}`. Requires the scope `datasphere`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 133, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Deletes one chunk of a document, so that searches no longer find it.
   *
   * `DELETE /api/datasphere/documents/{documentId}/chunks/{chunkId}`. Requires the scope
   * `datasphere`.
   * @param documentId A UUID.
   * @param chunkId A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  deleteChunk(documentId: string, chunkId: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 134, [documentId, chunkId], {}, options, rest(arguments, 3))
  }

  /**
   * Reads one document: its file, its chunking and how far its indexing has come.
   *
   * `GET /api/datasphere/documents/{id}`. Requires the scope `datasphere`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<DatasphereDocument> {
    return call(this, 135, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one chunk of a document.
   *
   * `GET /api/datasphere/documents/{documentId}/chunks/{chunkId}`. Requires the scope `datasphere`.
   * @param documentId A UUID.
   * @param chunkId A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  getChunk(
    documentId: string,
    chunkId: string,
    options?: RequestOptions,
  ): ResultPromise<DatasphereChunkResponse> {
    return call(this, 136, [documentId, chunkId], {}, options, rest(arguments, 3))
  }

  /**
   * Lists the documents of the project, page by page.
   *
   * `GET /api/datasphere/documents`. Requires the scope `datasphere`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: DatasphereDocumentsListQuery,
    options?: RequestOptions,
  ): PagePromise<DatasphereDocument, DatasphereDocumentListResponse> {
    return page(this, 137, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the chunks that a document was cut into, page by page.
   *
   * `GET /api/datasphere/documents/{documentId}/chunks`. Requires the scope `datasphere`.
   * @param documentId A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listChunks(
    documentId: string,
    query?: DatasphereDocumentsListChunksQuery,
    options?: RequestOptions,
  ): PagePromise<DatasphereChunkResponse, DatasphereChunkListResponse> {
    return page(this, 138, 'data', [documentId], query, options, rest(arguments, 3))
  }

  /**
   * Finds the chunks of documents that come closest in meaning to a query text.
   *
   * `POST /api/datasphere/documents/search`. Requires the scope `datasphere`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  search(
    body: DatasphereDocumentSearchRequest,
    options?: RequestOptions,
  ): ResultPromise<DatasphereSearchResponse> {
    return call(this, 139, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Changes the tags of a document.
   *
   * `PATCH /api/datasphere/documents/{id}`. Requires the scope `datasphere`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body: DatasphereDocumentUpdateRequest,
    options?: RequestOptions,
  ): ResultPromise<DatasphereDocument> {
    return call(this, 140, [id], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.datasphere`. */
export class Datasphere extends Resource {
  /** `client.datasphere.documents` */
  get documents(): DatasphereDocuments {
    return child(this, DatasphereDocuments)
  }

  /** @internal Throws an error with the correct path. */
  get document(): never {
    return misplaced(this, 'datasphere.document', 'datasphere.documents')
  }
}

/** Query of `datasphere.documents.list`. */
export interface DatasphereDocumentsListQuery {
  /** An integer. At least 0. Default: `0`. */
  page_number?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `datasphere.documents.listChunks`. */
export interface DatasphereDocumentsListChunksQuery {
  /** An integer. At least 0. Default: `0`. */
  page_number?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** `Datasphere.Chunk` of the API. */
export interface DatasphereChunk {
  text: string
  /** A UUID. */
  document_id: string
}

/** Response of `datasphere.documents.listChunks`. */
export interface DatasphereChunkListResponse {
  data: DatasphereChunkResponse[]
  links: DatasphereChunkPaginationResponse
}

/** `Datasphere.ChunkPaginationResponse` of the API. */
export interface DatasphereChunkPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** Item of `datasphere.documents.listChunks`. Response of `datasphere.documents.getChunk`. */
export interface DatasphereChunkResponse {
  /** A UUID. */
  id: string
  /** A UUID. */
  datasphere_document_id: string
  /** A UUID. */
  project_id: string
  status: DatasphereChunkStatus
  tags: string[]
  content: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
}

/** `Datasphere.ChunkStatus` of the API. */
export type DatasphereChunkStatus = OpenString<'submitted' | 'in_progress' | 'completed' | 'failed'>

/** `Datasphere.ChunkingStrategy` of the API. */
export type DatasphereChunkingStrategy = OpenString<'sentence' | 'paragraph' | 'page' | 'sliding'>

/**
 * Item of `datasphere.documents.list`. Response of `datasphere.documents.create`,
 * `datasphere.documents.get`, `datasphere.documents.update`.
 */
export interface DatasphereDocument {
  /** A UUID. */
  id: string
  filename: string
  status: DatasphereDocumentStatus
  tags: string[]
  chunking_strategy: DatasphereChunkingStrategy
  /** An integer. */
  max_sentences_per_chunk: number | null
  split_newlines: boolean | null
  /** An integer. */
  overlap_size: number | null
  /** An integer. */
  chunk_size: number | null
  /** An integer. */
  number_of_chunks: number
  chunks_uri: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
}

/** `Datasphere.DocumentCreatePageRequest` of the API. */
export interface DatasphereDocumentCreatePageRequest {
  /** A URL. */
  url: string
  tags?: string[] | undefined
  chunking_strategy?: 'page' | undefined
}

/** `Datasphere.DocumentCreateParagraphRequest` of the API. */
export interface DatasphereDocumentCreateParagraphRequest {
  /** A URL. */
  url: string
  tags?: string[] | undefined
  chunking_strategy?: 'paragraph' | undefined
}

/** Body of `datasphere.documents.create`. */
export type DatasphereDocumentCreateRequest = DatasphereDocumentCreateSentenceRequest | DatasphereDocumentCreateSlidingRequest | DatasphereDocumentCreatePageRequest | DatasphereDocumentCreateParagraphRequest

/** `Datasphere.DocumentCreateSentenceRequest` of the API. */
export interface DatasphereDocumentCreateSentenceRequest {
  /** A URL. */
  url: string
  tags?: string[] | undefined
  /** An integer. Default: `50`. */
  max_sentences_per_chunk?: number | undefined
  chunking_strategy?: 'sentence' | undefined
  /** Default: `false`. */
  split_newlines?: boolean | undefined
}

/** `Datasphere.DocumentCreateSlidingRequest` of the API. */
export interface DatasphereDocumentCreateSlidingRequest {
  /** A URL. */
  url: string
  tags?: string[] | undefined
  /** An integer. Default: `50`. */
  chunk_size?: number | undefined
  chunking_strategy?: 'sliding' | undefined
  /** An integer. Default: `10`. */
  overlap_size?: number | undefined
}

/** Response of `datasphere.documents.list`. */
export interface DatasphereDocumentListResponse {
  data: DatasphereDocument[]
  links: DataspherePaginationResponse
}

/** Body of `datasphere.documents.search`. */
export interface DatasphereDocumentSearchRequest {
  tags?: string[] | undefined
  /** A UUID. */
  document_id?: string | undefined
  query_string: string
  /** 0 to 78.3836717690617. */
  distance?: number | undefined
  /** An integer. At least 1. Default: `5`. */
  count?: number | undefined
  /** Default: `"en"`. */
  language?: string | undefined
  /** Default: `["NOUN","VERB","ADJ","ADV"]`. */
  pos_to_expand?: string[] | undefined
  /** An integer. At least 1. Default: `10`. */
  max_synonyms?: number | undefined
}

/** `Datasphere.DocumentStatus` of the API. */
export type DatasphereDocumentStatus = OpenString<'submitted' | 'in_progress' | 'completed' | 'failed'>

/** Body of `datasphere.documents.update`. */
export interface DatasphereDocumentUpdateRequest {
  tags: string[]
}

/** `Datasphere.PaginationResponse` of the API. */
export interface DataspherePaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** Response of `datasphere.documents.search`. */
export interface DatasphereSearchResponse {
  chunks: DatasphereChunk[]
}
