import { useEffect, useState } from "react";
import type { Flag } from "@refrain/core/coach";
import type { Coached } from "../../../state/moment/ports.ts";
import { useApp } from "../../app.ts";

/**
 * What the coach says of this text. While it reads the latest letters, notes of before stay on words that have not moved.
 * Nothing is read in the middle of composing a character.
 */
export function useCoach(text: string, kept: readonly string[], composing: boolean): Coached {
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
