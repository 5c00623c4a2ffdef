/** The owners of names. A name is used as long as one owner has it. */
export class Owners {
  #owners = new Map<string, Set<object>>()

  /** Adds an owner to names; returns the names that it did not have. */
  add(owner: object, names: readonly string[]): string[] {
    const added = names.filter((name) => !this.#owners.get(name)?.has(owner))
    for (const name of added) this.#owners.set(name, (this.#owners.get(name) ?? new Set()).add(owner))
    return added
  }

  /** Removes owners from names; returns the names that had an owner and have none any longer. */
  remove(names: readonly string[], ...owners: readonly object[]): string[] {
    return names.filter((name) => {
      const left = this.#owners.get(name)
      for (const owner of owners) left?.delete(owner)
      return left?.size === 0 && this.#owners.delete(name)
    })
  }

  /** Removes all owners; returns the names that they had. */
  clear(): string[] {
    const names = [...this.#owners.keys()]
    this.#owners.clear()
    return names
  }

  /** Whether a name has an owner. */
  has(name: string): boolean {
    return this.#owners.has(name)
  }
}
