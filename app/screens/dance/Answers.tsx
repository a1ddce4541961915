import type { Episode } from "@refrain/core/dance";
import { Caption, Quiet } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { nameOf, useApp } from "../app.ts";
import { sentenceCase } from "../sentence-case.ts";

/** What each let the other know after reading. */
export function Answers({ episode }: { readonly episode: Episode }) {
  const { snapshot } = useApp();
  if (episode.answers.length === 0) return undefined;
  return (
    <section>
      <Caption>{words.loop.answers}</Caption>
      {episode.answers.map((answer, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- answers have no id and are never reordered
        <Quiet key={i}>
          {sentenceCase(words.loop.answer[answer.kind](nameOf(snapshot, answer.by), answer.words))}
        </Quiet>
      ))}
    </section>
  );
}
