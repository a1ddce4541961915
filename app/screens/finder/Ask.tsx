import { lineIds, situationIds, type SituationAnswer } from "@refrain/core/dance";
import type { FinderDraft } from "../../state/finder-draft.ts";
import { useApp } from "../app.ts";
import type { Unfinished } from "../use-unfinished.ts";
import { Line } from "./Line.tsx";
import { Situation } from "./Situation.tsx";
import { Whence } from "./Whence.tsx";

/** One question after the other, kept after each. */
export function Ask({ kept }: { readonly kept: Unfinished<FinderDraft> }) {
  const { commands, navigator } = useApp();
  const draft = kept.value;
  const on = (change: Partial<FinderDraft>) => kept.set({ ...draft, ...change, passed: draft.passed + 1 });
  const situation = situationIds[draft.passed];
  if (situation) {
    const answered = (answer: SituationAnswer) => on({ situations: [...draft.situations, answer] });
    const afraid = () => {
      // Nothing of it is kept: the evening is passed over, as if it had not been asked.
      on({});
      navigator.replace({ screen: "after-yes" });
    };
    return (
      <Situation key={situation} id={situation} at={draft.passed + 1} onAnswer={answered} onAfraid={afraid} />
    );
  }
  const line = lineIds[draft.passed - situationIds.length];
  if (line)
    return (
      <Line
        key={line}
        id={line}
        at={draft.passed - situationIds.length + 1}
        onAnswer={(likeness) => on({ lines: [...draft.lines, { line, likeness }] })}
      />
    );
  const finish = async () => {
    const { id, situations, lines, learnt, learntWords } = draft;
    const own = learntWords.trim();
    const done = await commands.keepRound({
      id,
      situations,
      lines,
      learnt,
      ...(own === "" ? {} : { learntWords: own }),
    });
    if (!done) return;
    kept.clear();
    navigator.replace({ screen: "finder", part: "result" });
  };
  return <Whence kept={kept} onDone={finish} />;
}
