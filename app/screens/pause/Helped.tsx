import { Caption, Serif } from "../../ui/Text.tsx";
import { pause as words } from "../../words/moment.ts";
import { helpedWords } from "../helped-words.ts";
import { sentenceCase } from "../sentence-case.ts";
import type { PauseScreen } from "./use-pause.ts";

/** What helped last time, in the words it was told with. Nothing where nothing was told. */
export function Helped({ pause }: { readonly pause: PauseScreen }) {
  const last = pause.app.snapshot.history.found.at(-1);
  if (!last) return undefined;
  return (
    <section>
      <Caption>{words.away.helped}</Caption>
      <Serif>{sentenceCase(helpedWords(last.helped))}</Serif>
    </section>
  );
}
