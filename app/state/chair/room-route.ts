// Where a therapist is among the couples that show something on this device.
const roomParts = ["list", "couple", "loop", "live", "weeks", "new", "notes", "print"] as const;
export type RoomPart = (typeof roomParts)[number];

export interface RoomRoute {
  readonly screen: "room";
  readonly part: RoomPart;
  /** The space of one couple. */
  readonly of?: string;
  /** An evening of theirs, or one of the two by place. */
  readonly about?: string;
}

export const parseRoom = (part: string, of: string, about: string): RoomRoute => ({
  screen: "room",
  part: roomParts.find((known) => known === part) ?? "list",
  ...(of === "" ? {} : { of }),
  ...(about === "" ? {} : { about }),
});
