import type { RawRoomSession } from '../../generated/realtime/types.ts'
import type { RoomSession } from './room-session.ts'

/**
 * The room sessions that a program holds. One room session is one object, as long as the program or
 * its listeners use it. Most room sessions are not used after their event, and there is no event of
 * their end without a subscription, so the references are weak.
 */
export class Rooms {
  #rooms = new Map<string, WeakRef<RoomSession>>()
  #create: (raw: RawRoomSession) => RoomSession
  #registry = new FinalizationRegistry<string>((id) => this.#forget(id))

  constructor(create: (raw: RawRoomSession) => RoomSession) {
    this.#create = create
  }

  /** Updates a room session, or creates it. */
  update(raw: RawRoomSession): RoomSession {
    const known = this.#rooms.get(raw.id)?.deref()
    known?.merge(raw)
    return known ?? this.#add(raw)
  }

  #add(raw: RawRoomSession): RoomSession {
    const room = this.#create(raw)
    this.#rooms.set(raw.id, new WeakRef(room))
    this.#registry.register(room, raw.id)
    return room
  }

  // The id may have a newer object.
  #forget(id: string): void {
    if (this.#rooms.get(id)?.deref() === undefined) this.#rooms.delete(id)
  }
}
