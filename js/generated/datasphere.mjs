// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, child, misplaced, page, Resource } from '../resource.mjs'

/** Methods of `client.datasphere.documents`. */
export class DatasphereDocuments extends Resource {
  /**
   * Creates a document: it is fetched from its URL, cut into chunks as `chunking_strategy` says,
   * and indexed for search.
   */
  create(body, options, ...others) {
    return call(this, 132, [], { body }, options, others)
  }

  /** Deletes a document for good. */
  delete(id, options, ...others) {
    return call(this, 133, [id], {}, options, others)
  }

  /** Deletes one chunk of a document, so that searches no longer find it. */
  deleteChunk(documentId, chunkId, options, ...others) {
    return call(this, 134, [documentId, chunkId], {}, options, others)
  }

  /** Reads one document: its file, its chunking and how far its indexing has come. */
  get(id, options, ...others) {
    return call(this, 135, [id], {}, options, others)
  }

  /** Reads one chunk of a document. */
  getChunk(documentId, chunkId, options, ...others) {
    return call(this, 136, [documentId, chunkId], {}, options, others)
  }

  /** Lists the documents of the project, page by page. */
  list(query, options, ...others) {
    return page(this, 137, 'data', [], query, options, others)
  }

  /** Lists the chunks that a document was cut into, page by page. */
  listChunks(documentId, query, options, ...others) {
    return page(this, 138, 'data', [documentId], query, options, others)
  }

  /** Finds the chunks of documents that come closest in meaning to a query text. */
  search(body, options, ...others) {
    return call(this, 139, [], { body }, options, others)
  }

  /** Changes the tags of a document. */
  update(id, body, options, ...others) {
    return call(this, 140, [id], { body }, options, others)
  }
}

/** Methods of `client.datasphere`. */
export class Datasphere extends Resource {
  /** `client.datasphere.documents` */
  get documents() {
    return child(this, DatasphereDocuments)
  }

  /** Throws an error with the correct path. */
  get document() {
    return misplaced(this, 'datasphere.document', 'datasphere.documents')
  }
}
