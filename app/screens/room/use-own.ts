import type { RoomView } from "../../state/chair/room-view.ts";
import { labelKey, nothingSeen, seenKey } from "../../state/chair/own-shelf.ts";
import { words } from "../../words/index.ts";
import { asText, useUnfinished, type Unfinished } from "../use-unfinished.ts";

const readSeen = (value: unknown): ReadonlySet<string> | undefined =>
  Array.isArray(value) ? new Set(value.filter((one) => typeof one === "string")) : undefined;

/** What was there when *seen until here* was last pressed, on this device. */
export function useSeen(view: RoomView): Omit<Unfinished<ReadonlySet<string>>, "set" | "clear"> & {
  /** Everything that is there now has been seen. */
  readonly seenUntilHere: () => void;
} {
  const { space, entries } = view.room;
  const kept = useUnfinished<ReadonlySet<string> | readonly string[]>(seenKey(space), nothingSeen, readSeen);
  return {
    ready: kept.ready,
    value: new Set(kept.value),
    seenUntilHere: () => kept.set(entries.map(({ id }) => id)),
  };
}

/** What they are called here: by the names they chose to show, else by the therapist's own label, else plainly. */
export function useTitle({ room: { space, persons }, names }: RoomView): {
  readonly title: string;
  /** The label, where the names stand already. */
  readonly also: string | undefined;
} {
  const { value: label } = useUnfinished(labelKey(space), "", asText);
  const own = label.trim() === "" ? undefined : label.trim();
  if (names.length > 0) return { title: words.room.and(names), also: own };
  return { title: own ?? (persons === 2 ? words.room.two : words.room.one), also: undefined };
}
