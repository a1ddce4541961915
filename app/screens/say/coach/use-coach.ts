import { useEffect, useState } from "react";
import type { Flag, Help } from "@refrain/core/coach";
import type { Coached } from "../../../state/moment/ports.ts";
import { useApp } from "../../app.ts";

export interface CoachOfField {
  readonly flags: readonly Flag[];
  readonly missing: Coached["missing"];
  /** The help that fits these words, privately; what they say stands, and gets no note. */
  readonly help: Help | undefined;
  readonly onComposing: (composing: boolean) => void;
}

/** The coach beside a field. */
export function useCoachOf(text: string, kept: readonly string[]): CoachOfField {
  const [composing, onComposing] = useState(false);
  const { flags, missing, help } = useCoach(text, kept, composing);
  return { flags: flags.filter((flag) => flag.help === undefined), missing, help: help[0], onComposing };
}

/**
 * What the coach says of this text. While it reads the latest letters, notes of before stay on words that have not moved.
 * Nothing is read in the middle of composing a character.
 */
function useCoach(text: string, kept: readonly string[], composing: boolean): Coached {
  const { outside } = useApp();
  const { coach } = outside;
  const [last, setLast] = useState<Coached>(none);
  useEffect(() => {
    if (composing || text.trim() === "") return;
    let here = true;
    void coach(text, kept).then((coached) => {
      if (here && coached) setLast(coached);
    });
    return () => void (here = false);
  }, [coach, text, kept, composing]);
  if (text.trim() === "") return none;
  if (last.text === text) return last;
  return { ...last, text, flags: last.flags.filter((flag) => stands(flag, last.text, text)) };
}

const none: Coached = { text: "", flags: [], missing: [], help: [] };

const stands = ({ start, end }: Flag, before: string, now: string): boolean =>
  now.slice(0, end).endsWith(before.slice(start, end)) && now.length >= end;

/** The same list each time, so that nothing is read anew. */
export const nothingKept: readonly string[] = [];
