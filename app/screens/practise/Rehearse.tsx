import { useState } from "react";
import type { Episode } from "@refrain/core/dance";
import { Choice, Choices, Main, Second } from "../../ui/actions.tsx";
import { Quiet, Say } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { steps } from "../../words/steps.ts";
import { partnersOf, useApp } from "../app.ts";
import { loopOf } from "@refrain/core/dance";
import { sentenceCase } from "../sentence-case.ts";
import { Screen } from "../Screen.tsx";
import { myEvenings, standing } from "./my-moves.ts";
import { cueSaid, thenSaid } from "./phrases.ts";
import { dateFormat } from "../date-format.ts";

const when = dateFormat({ weekday: "long", day: "numeric", month: "long" });

/** Going through the new step in the mind: first which evening, then four small screens. */
export function Rehearse({ plan: id }: { readonly plan: string }) {
  const { snapshot, commands, navigator } = useApp();
  const [chosen, setChosen] = useState<Episode | "last">();
  const [at, setAt] = useState(0);
  const text = steps.practise.rehearse;
  const log = standing(snapshot).find(({ plan }) => plan.id === id);
  if (!log) return undefined;
  const evenings = myEvenings(snapshot).toReversed().slice(0, 5);
  if (chosen === undefined && evenings.length > 0)
    return <ChooseEvening evenings={evenings} onChoose={setChosen} />;
  const episode = chosen === "last" ? undefined : chosen;
  const what =
    episode && dance.station(loopOf(partnersOf(snapshot), episode), snapshot.settings.me, "trigger");
  const screens = [
    [text.moment, what ? text.momentText(`${sentenceCase(what)}.`) : text.plainMoment],
    [text.sign, `${sentenceCase(cueSaid(log.plan.cue))}.`],
    [text.step, `${sentenceCase(thenSaid(log.plan.instead))}.`],
    [text.next, text.nextText],
  ] as const;
  const [head, said] = screens[at] ?? screens[3];
  const last = at === screens.length - 1;
  const done = () =>
    commands.rehearsed(id, episode?.id).then((kept) => {
      if (kept) navigator.back();
    });
  return (
    <Screen
      name={`rehearse-${at}`}
      note={words.common.onlyYou}
      head={head}
      actions={<Main onPress={last ? done : () => setAt(at + 1)}>{last ? text.done : text.on}</Main>}
    >
      <Say>{said}</Say>
      {at === 2 && <Quiet>{text.say}</Quiet>}
    </Screen>
  );
}

interface ChooseEveningProps {
  readonly evenings: readonly Episode[];
  readonly onChoose: (episode: Episode | "last") => void;
}

function ChooseEvening({ evenings, onChoose }: ChooseEveningProps) {
  const { snapshot } = useApp();
  const text = steps.practise.rehearse;
  return (
    <Screen
      name="rehearse-choose"
      note={words.common.onlyYou}
      head={text.choose}
      lead={text.chooseLead}
      actions={<Second onPress={() => onChoose("last")}>{text.another}</Second>}
    >
      <Choices>
        {evenings.map((episode) => (
          <Choice
            key={episode.id}
            small={dance.station(loopOf(partnersOf(snapshot), episode), snapshot.settings.me, "trigger")}
            onPress={() => onChoose(episode)}
          >
            {when().format(episode.when)}
          </Choice>
        ))}
      </Choices>
    </Screen>
  );
}
