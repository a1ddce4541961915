import { writeFile } from "node:fs/promises";
import { en, newLoop, type Loop, type StoryDocument } from "@refrain/core/dance/evening";
import { en as drawingWords, loopScene, paletteFor, toSvg } from "@refrain/core/drawing";
import { reason } from "../input/read-json.ts";
import { map as words } from "../words/en/map.ts";

/** How the loop is to be drawn. */
export interface Drawn {
  /** The new loop, from the steps each takes instead. */
  readonly fresh: boolean;
  readonly dark: boolean;
  /** px */
  readonly width: number;
}

/** Draws the loop into a file; gives what is wrong, if anything. */
export async function drawInto(
  file: string,
  { name, instead }: StoryDocument,
  loop: Loop,
  { fresh, dark, width }: Drawn,
): Promise<string | undefined> {
  if (fresh && !instead) return words.newNeedsInstead(file);
  const look = fresh ? "new" : "old";
  const scene = loopScene(fresh && instead ? newLoop(loop, instead, en) : loop, {
    width,
    dance: en,
    words: drawingWords,
    look,
    under: !fresh,
    sparse: fresh,
    ...(name ? { title: name, tagline: drawingWords.tagline } : {}),
    ...(fresh && instead ? { sentence: en.relief(loop, instead) } : {}),
  });
  try {
    await writeFile(file, toSvg(scene, { palette: paletteFor(look, dark) }));
    process.stderr.write(`${words.drawn(file)}\n`);
    return undefined;
  } catch (error) {
    return words.cannotWrite(file, reason(error));
  }
}
