import { useEffect, useState } from "react";
import { otherPlace } from "@refrain/core/dance";
import { Hills } from "../../figures/Hills.tsx";
import { Choice, Choices, Main, Second } from "../../ui/actions.tsx";
import { Middle, Say, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { nameOf, useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { oldIds, partsFor, sentenceFor, type FeelingId, type OldId } from "./sentence.ts";

const breathIn = 4_000;
const breathOut = 6_000;

type Stage =
  | { readonly at: "breathing"; readonly breath: 0 | 1 | 2; readonly out: boolean }
  | { readonly at: "feeling" }
  | { readonly at: "old"; readonly feeling: FeelingId }
  | { readonly at: "say"; readonly feeling: FeelingId; readonly old: OldId }
  | { readonly at: "after" };

/**
 * Sixty seconds in the room: three breaths, a feeling, now or old, one sentence to say. Nothing of it is kept. In *Just
 * me*, and with `own`, on the way from fear or from a shoulder that looks on, the sentence is for oneself.
 */
export function Breath({ own: asked }: { readonly own: boolean }) {
  const app = useApp();
  const [stage, setStage] = useState<Stage>({ at: "breathing", breath: 0, out: false });
  const { navigator, snapshot, go } = app;
  const { justMe, me } = snapshot.settings;
  const own = asked || justMe;
  const text = words.breath;
  const again = () => setStage({ at: "breathing", breath: 0, out: false });
  useEffect(() => {
    if (stage.at !== "breathing") return;
    const timer = setTimeout(() => setStage(following(stage)), stage.out ? breathOut : breathIn);
    return () => clearTimeout(timer);
  }, [stage]);

  switch (stage.at) {
    case "breathing":
      return (
        <Screen
          name="breath"
          head={<span aria-live="polite">{stage.out ? text.out : text.in}</span>}
          lead={<span aria-live="polite">{text.of[stage.breath]}</span>}
          actions={<Second onPress={() => setStage({ at: "feeling" })}>{text.skip}</Second>}
        >
          <Middle>
            <Hills breath={stage.breath} out={stage.out} />
          </Middle>
        </Screen>
      );
    case "feeling":
      return (
        <Screen
          name="breath-feeling"
          head={text.feeling.head}
          lead={text.feeling.lead}
          actions={
            <Second onPress={() => setStage({ at: "old", feeling: "blank" })}>{text.feeling.none}</Second>
          }
        >
          <Stack>
            <Choices pairs>
              {feelings(text.feeling.choices).map(([id, name]) => (
                <Choice key={id} onPress={() => setStage({ at: "old", feeling: id })}>
                  {name}
                </Choice>
              ))}
            </Choices>
            <Second onPress={() => go({ screen: "after-yes" })}>{text.feeling.fear}</Second>
          </Stack>
        </Screen>
      );
    case "old":
      return (
        <Screen name="breath-old" head={text.old.head} lead={text.old.lead}>
          <Choices>
            {oldIds.map((old) => (
              <Choice key={old} onPress={() => setStage({ at: "say", feeling: stage.feeling, old })}>
                {text.old.choices[old]}
              </Choice>
            ))}
          </Choices>
        </Screen>
      );
    case "say": {
      const [said, reach] = partsFor(stage.feeling, stage.old, own);
      return (
        <Screen
          name="breath-say"
          lead={own ? text.say.own : text.say.notThem(nameOf(snapshot, otherPlace(me)))}
          head={<span className="visually-hidden">{sentenceFor(stage.feeling, stage.old, own)}</span>}
          actions={
            <>
              <Main onPress={() => setStage({ at: "after" })}>{own ? text.say.ownSaid : text.say.said}</Main>
              {own ? (
                <Second onPress={again}>{text.say.again}</Second>
              ) : (
                <Second onPress={() => go({ screen: "pause", part: "now" })}>{text.say.longer}</Second>
              )}
            </>
          }
        >
          <Say>
            {said} {reach !== undefined && <strong>{reach}</strong>}
          </Say>
        </Screen>
      );
    }
    case "after":
      return (
        <Screen
          name="breath-after"
          head={text.say.after}
          actions={
            <>
              <Main onPress={() => navigator.replace({ screen: "home" })}>{words.common.toHome}</Main>
              <Second onPress={again}>{text.say.again}</Second>
            </>
          }
        ></Screen>
      );
  }
}

const feelings = (choices: typeof words.breath.feeling.choices) =>
  (["afraid", "hurt", "alone", "ashamed", "sad", "angry", "overwhelmed", "blank"] as const).map(
    (id) => [id, choices[id]] as const,
  );

function following({ breath, out }: { readonly breath: 0 | 1 | 2; readonly out: boolean }): Stage {
  if (!out) return { at: "breathing", breath, out: true };
  if (breath === 2) return { at: "feeling" };
  return { at: "breathing", breath: breath === 0 ? 1 : 2, out: false };
}
