import { en, type Loop } from "@refrain/core/dance/evening";
import { styled } from "./canvas.ts";

/** The loop as lines, for a terminal too narrow for the figure: each station as it is read aloud. */
export const listed = (loop: Loop, colour: boolean): string =>
  loop.stations
    .map(({ owner, kind }) => styled(en.aloud(loop, owner, kind), loop.partners[owner].hue, colour))
    .join("\n");
