/** A group of operations, created by a client. */
export declare class Resource {
  protected constructor()
}
