import { Caption, Serif } from "../../ui/Text.tsx";
import { pause as words, practise } from "../../words/moment.ts";
import type { PauseScreen } from "./use-pause.ts";

/** What helped last time, in the words it was told with. Nothing where nothing was told. */
export function Helped({ pause }: { readonly pause: PauseScreen }) {
  const { app, me } = pause;
  const last = app.snapshot.history.practice[me].found.at(-1);
  if (!last) return undefined;
  const said = [...last.helped.map((id) => practise.helped[id]), ...(last.words ? [last.words] : [])];
  return (
    <section>
      <Caption>{words.away.helped}</Caption>
      <Serif>{said.join(" · ")}</Serif>
    </section>
  );
}
