import { useState, type ReactNode } from "react";
import {
  eggHalves,
  eggInstead,
  eggNewHalves,
  eggPartners,
  eggPause,
  eggRepairs,
  join,
  type Loop,
  type Place,
  type Sentence,
} from "@refrain/core/dance";
import { LoopFigure } from "../../figures/LoopFigure.tsx";
import { useLessMotion, useWide } from "../../figures/palette.ts";
import type { EggPart } from "../../state/route.ts";
import { Main, Second, Seconds } from "../../ui/actions.tsx";
import { Near, Say, Serif } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { opensMap } from "../map/begin.ts";
import { Screen } from "../Screen.tsx";
import { Who } from "../Who.tsx";
import { Beside } from "./Beside.tsx";
import styles from "./dance.module.css";

type EggScene = "old" | EggPart;

const old = join(eggPartners, eggHalves.one, eggHalves.two);
const fresh = join(eggPartners, eggNewHalves.one, eggNewHalves.two);

/** The scenes that are a figure. */
const loops = {
  old: { loop: old, look: "old", sentence: dance.link(old, "outside") },
  pause: undefined,
  "repair-one": undefined,
  "repair-two": undefined,
  fresh: { loop: fresh, look: "new", sentence: dance.relief(old, eggInstead) },
} as const satisfies Record<EggScene, unknown>;

const after = {
  old: "pause",
  pause: "repair-one",
  "repair-one": "repair-two",
  "repair-two": "fresh",
  fresh: undefined,
} as const satisfies Record<EggScene, EggPart | undefined>;

/** One evening, playable: the old dance, a pause, both repairs, the new dance. Each scene is a screen: Back leads to the one before. */
export function Eggs({ scene }: { readonly scene: EggScene }) {
  const app = useApp();
  const { store, navigator, go } = app;
  const beside = useWide();
  const text = words.loop.eggs;
  const told = { ...text, "repair-one": text.repairOne, "repair-two": text.repairTwo }[scene];
  const next = after[scene];
  const figure = loops[scene];
  const remove = () => {
    store.setSettings({ eggs: false });
    navigator.replace({ screen: "home" });
  };
  return (
    <Screen
      name={`eggs-${scene}`}
      beside
      note={text.note}
      head={told[0]}
      lead={told[1]}
      foot={beside && figure ? <Beside {...figure} /> : undefined}
      actions={
        <Main onPress={() => (next ? go({ screen: "eggs", part: next }) : opensMap(app))}>
          {next ? text.next : text.done}
        </Main>
      }
    >
      {scene === "old" && <EggLoop key="old" {...loops.old} beside={beside} />}
      {scene === "pause" && <Said by={eggPause.caller} text={eggPause.said} />}
      {scene === "repair-one" && <Said by="one" text={eggRepairs.one} />}
      {scene === "repair-two" && <Said by="two" text={eggRepairs.two} />}
      {scene === "fresh" && (
        <EggLoop key="fresh" {...loops.fresh} beside={beside}>
          <Second onPress={remove}>{text.remove}</Second>
        </EggLoop>
      )}
    </Screen>
  );
}

interface EggLoopProps {
  readonly loop: Loop;
  readonly sentence: Sentence;
  readonly look: "old" | "new";
  /** Its sentence stands beside it. */
  readonly beside: boolean;
  /** What else can be done, beside letting it rest. */
  readonly children?: ReactNode;
}

function EggLoop({ loop, sentence, look, beside, children }: EggLoopProps) {
  const [held, setHeld] = useState<string>();
  const [turning, setTurning] = useState(true);
  const lessMotion = useLessMotion();
  const { still, play } = words.loop;
  return (
    <div className={styles["loop"]}>
      <LoopFigure
        loop={loop}
        dance={dance}
        look={look}
        sentence={sentence}
        beside={beside}
        held={held}
        onHold={setHeld}
        turning={turning}
        onRest={setTurning}
        label={words.loop.stations}
      />
      <Seconds>
        {!lessMotion && <Second onPress={() => setTurning(!turning)}>{turning ? still : play}</Second>}
        {children}
      </Seconds>
    </div>
  );
}

const Said = ({ by, text }: { readonly by: Place; readonly text: string }) => (
  <Near>
    <Who partner={eggPartners[by]}>{eggPartners[by].name}</Who>
    {text.length < 80 ? <Say>{text}</Say> : <Serif>{text}</Serif>}
  </Near>
);
