// Generated from api/ by codegen/src/print/js_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { Resource } from '../resource.mjs'

/** Methods of `client.datasphere.documents`. */
export class DatasphereDocuments extends Resource {
  /**
   * Creates a document: it is fetched from its URL, cut into chunks as `chunking_strategy` says, and indexed
   * for search.
   */
  create(body, options) {
    return this._call(132, [], { body }, options)
  }

  /** Deletes a document for good. */
  delete(id, options) {
    return this._call(133, [id], {}, options)
  }

  /** Takes one chunk out of a document, so that searches no longer find it. */
  deleteChunk(documentId, chunkId, options) {
    return this._call(134, [documentId, chunkId], {}, options)
  }

  /** Reads one document. */
  get(id, options) {
    return this._call(135, [id], {}, options)
  }

  /** Reads one chunk of a document. */
  getChunk(documentId, chunkId, options) {
    return this._call(136, [documentId, chunkId], {}, options)
  }

  /** Lists the documents of the project, page by page. */
  list(query, options) {
    return this._page(137, 'data', [], query, options)
  }

  /** Lists the chunks that a document was cut into. */
  listChunks(documentId, query, options) {
    return this._page(138, 'data', [documentId], query, options)
  }

  /** Finds the chunks of documents that come closest in meaning to a query text. */
  search(body, options) {
    return this._call(139, [], { body }, options)
  }

  /** Changes a document. */
  update(id, body, options) {
    return this._call(140, [id], { body }, options)
  }
}

/** Methods of `client.datasphere`. */
export class Datasphere extends Resource {
  /** `client.datasphere.documents` */
  get documents() {
    return this._child(DatasphereDocuments)
  }
}
