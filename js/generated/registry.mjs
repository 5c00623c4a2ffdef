// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, child, misplaced, page, Resource } from '../resource.mjs'

/** Methods of `client.registry.brands`. */
export class RegistryBrands extends Resource {
  /**
   * Registers a brand for messaging in the US (10DLC), or takes over one that a campaign service
   * provider registered.
   */
  create(body, options, ...others) {
    return call(this, 313, [], { body }, options, others)
  }

  /** Registers a campaign of a brand: what its messages are about, with samples. */
  createCampaign(id, body, options, ...others) {
    return call(this, 314, [id], { body }, options, others)
  }

  /** Reads one brand and the state of its registration. */
  get(id, options, ...others) {
    return call(this, 315, [id], {}, options, others)
  }

  /**
   * Lists the brands that are registered for messaging in the US (10DLC); they can be filtered by
   * name and state.
   */
  list(query, options, ...others) {
    return page(this, 316, 'data', [], query, options, others)
  }

  /** Lists the campaigns of a brand; they can be filtered by name and state. */
  listCampaigns(id, query, options, ...others) {
    return page(this, 317, 'data', [id], query, options, others)
  }
}

/** Methods of `client.registry.campaigns`. */
export class RegistryCampaigns extends Resource {
  /**
   * Orders that phone numbers be assigned to a campaign; the order is carried out after this call.
   */
  createOrder(id, body, options, ...others) {
    return call(this, 318, [id], { body }, options, others)
  }

  /** Reads one campaign and the state of its registration. */
  get(id, options, ...others) {
    return call(this, 319, [id], {}, options, others)
  }

  /** Lists the phone numbers that are assigned to a campaign. */
  listNumbers(id, query, options, ...others) {
    return page(this, 320, 'data', [id], query, options, others)
  }

  /** Lists the orders that assign phone numbers to a campaign. */
  listOrders(id, query, options, ...others) {
    return page(this, 321, 'data', [id], query, options, others)
  }

  /** Renames a campaign. */
  update(id, body, options, ...others) {
    return call(this, 322, [id], { body }, options, others)
  }
}

/** Methods of `client.registry.numbers`. */
export class RegistryNumbers extends Resource {
  /** Takes a phone number out of its campaign. */
  delete(id, options, ...others) {
    return call(this, 323, [id], {}, options, others)
  }
}

/** Methods of `client.registry.orders`. */
export class RegistryOrders extends Resource {
  /** Reads one order of phone numbers for a campaign, and how far it has come. */
  get(id, options, ...others) {
    return call(this, 324, [id], {}, options, others)
  }
}

/** Methods of `client.registry`. */
export class Registry extends Resource {
  /** `client.registry.brands` */
  get brands() {
    return child(this, RegistryBrands)
  }

  /** `client.registry.campaigns` */
  get campaigns() {
    return child(this, RegistryCampaigns)
  }

  /** `client.registry.numbers` */
  get numbers() {
    return child(this, RegistryNumbers)
  }

  /** `client.registry.orders` */
  get orders() {
    return child(this, RegistryOrders)
  }

  /** Throws an error with the correct path. */
  get brand() {
    return misplaced(this, 'registry.brand', 'registry.brands')
  }

  /** Throws an error with the correct path. */
  get campaign() {
    return misplaced(this, 'registry.campaign', 'registry.campaigns')
  }

  /** Throws an error with the correct path. */
  get number() {
    return misplaced(this, 'registry.number', 'registry.numbers')
  }

  /** Throws an error with the correct path. */
  get order() {
    return misplaced(this, 'registry.order', 'registry.orders')
  }
}
