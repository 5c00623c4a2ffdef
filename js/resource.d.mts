/** A group of operations. Made by a client. */
export declare class Resource {
  protected constructor()
}
