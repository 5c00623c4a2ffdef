import type { RawRoomLayer, RawRoomMember } from '../../generated/realtime/types.ts'
import type { RoomSessionMember } from './member.ts'

/** The members of a room session, as far as events and lists contained them. */
export class RoomMembers {
  #members = new Map<string, RoomSessionMember>()
  #create: (raw: RawRoomMember) => RoomSessionMember

  constructor(create: (raw: RawRoomMember) => RoomSessionMember) {
    this.#create = create
  }

  /** The members. */
  get list(): RoomSessionMember[] {
    return [...this.#members.values()]
  }

  /** Replaces all members by those of a complete list. */
  replace(raws: readonly RawRoomMember[]): RoomSessionMember[] {
    const known = this.#members
    const entries = raws.map((raw): [string, RoomSessionMember] => [raw.id, this.#merge(known, raw)])
    this.#members = new Map(entries)
    return this.list
  }

  /** Updates a member, or adds it. */
  update(raw: RawRoomMember): RoomSessionMember {
    const member = this.#merge(this.#members, raw)
    this.#members.set(raw.id, member)
    return member
  }

  /** Removes a member. */
  remove(raw: RawRoomMember): RoomSessionMember {
    const member = this.update(raw)
    this.#members.delete(raw.id)
    return member
  }

  /**
   * Moves the members to the positions of a layout; returns those that moved. A member without a
   * layer is off the canvas.
   */
  move(layers: readonly RawRoomLayer[]): RoomSessionMember[] {
    const positions = new Map(layers.map(({ member_id, position }) => [member_id, position]))
    return this.list.filter((member) => {
      const position = positions.has(member.id) ? positions.get(member.id) : 'off-canvas'
      if (position === undefined || position === member.currentPosition) return false
      member.merge({ current_position: position })
      return true
    })
  }

  #merge(members: ReadonlyMap<string, RoomSessionMember>, raw: RawRoomMember): RoomSessionMember {
    const known = members.get(raw.id)
    known?.merge(raw)
    return known ?? this.#create(raw)
  }
}
