import { noRound, readFinderDraft, wordsInRound } from "../../state/finder-draft.ts";
import type { PartOf } from "../../state/steps-route.ts";
import { useUnfinished } from "../use-unfinished.ts";
import { Ask } from "./Ask.tsx";
import { Result } from "./Result.tsx";
import { Start } from "./Start.tsx";

interface FinderProps {
  readonly part: PartOf<"finder">;
  readonly id?: string | undefined;
}

/** Find your step: sixteen evenings, eight lines, and what they may say. */
export function Finder({ part, id }: FinderProps) {
  const kept = useUnfinished("finder", noRound, readFinderDraft, wordsInRound);
  if (part === "result") return <Result id={id} />;
  if (!kept.ready) return undefined;
  return part === "start" ? <Start kept={kept} /> : <Ask kept={kept} />;
}
