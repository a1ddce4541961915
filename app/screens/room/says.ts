import { couple, type Episode, type Partners, type Place } from "@refrain/core/dance";
import type { RoomView } from "../../state/chair/room-view.ts";
import { dateFormat } from "../date-format.ts";

/** The two as they chose to be named; *A* and *B* until they do. */
export const partnersIn = ({ state }: RoomView): Partners => state.partners ?? couple("A", "B");
export const nameIn = (view: RoomView, place: Place): string => partnersIn(view)[place].name;

const day = dateFormat({ weekday: "long", day: "numeric", month: "long" });

/** The day of an evening, as its teller said it; its last two words stay on one line. */
export const whenOf = ({ when }: Pick<Episode, "when">): string =>
  day()
    .format(when)
    .replace(/ (?=\S+$)/, "\u00a0");
