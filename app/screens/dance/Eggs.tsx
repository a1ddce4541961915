import { useState, type ReactNode } from "react";
import {
  eggHalves,
  eggInstead,
  eggNewHalves,
  eggPartners,
  eggPause,
  eggRepairs,
  join,
  type Place,
} from "@refrain/core/dance";
import { LoopFigure } from "../../figures/LoopFigure.tsx";
import { useLessMotion } from "../../figures/palette.ts";
import type { EggPart } from "../../state/route.ts";
import { Main, Second, Seconds } from "../../ui/actions.tsx";
import { Near, Say, Serif } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { opensMap } from "../map/begin.ts";
import { Screen } from "../Screen.tsx";
import { Who } from "../Who.tsx";
import styles from "./dance.module.css";

type EggScene = "old" | EggPart;

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
  const text = words.loop.eggs;
  const told = { ...text, "repair-one": text.repairOne, "repair-two": text.repairTwo }[scene];
  const next = after[scene];
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
      actions={
        <Main onPress={() => (next ? go({ screen: "eggs", part: next }) : opensMap(app))}>
          {next ? text.next : text.done}
        </Main>
      }
    >
      {scene === "old" && <EggLoop key="old" look="old" />}
      {scene === "pause" && <Said by={eggPause.caller} text={eggPause.said} />}
      {scene === "repair-one" && <Said by="one" text={eggRepairs.one} />}
      {scene === "repair-two" && <Said by="two" text={eggRepairs.two} />}
      {scene === "fresh" && (
        <EggLoop key="fresh" look="new">
          <Second onPress={remove}>{text.remove}</Second>
        </EggLoop>
      )}
    </Screen>
  );
}

interface EggLoopProps {
  readonly look: "old" | "new";
  /** What else can be done, beside letting it rest. */
  readonly children?: ReactNode;
}

const old = join(eggPartners, eggHalves.one, eggHalves.two);
const fresh = join(eggPartners, eggNewHalves.one, eggNewHalves.two);

function EggLoop({ look, children }: EggLoopProps) {
  const [held, setHeld] = useState<string>();
  const [turning, setTurning] = useState(true);
  const lessMotion = useLessMotion();
  const loop = look === "old" ? old : fresh;
  const { still, play } = words.loop;
  return (
    <div className={styles["loop"]}>
      <LoopFigure
        loop={loop}
        dance={dance}
        look={look}
        sentence={look === "old" ? true : dance.relief(old, eggInstead)}
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
