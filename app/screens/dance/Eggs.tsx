import { useState } from "react";
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
import { Main, Second } from "../../ui/actions.tsx";
import { Near, Say, Serif } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { opensMap } from "../map/begin.ts";
import { Screen } from "../Screen.tsx";
import { Who } from "../Who.tsx";
import styles from "./dance.module.css";

const scenes = ["old", "pause", "repairOne", "repairTwo", "fresh"] as const;

/** One evening, playable: the old dance, a pause, both repairs, the new dance. */
export function Eggs() {
  const app = useApp();
  const { store, navigator } = app;
  const [at, setAt] = useState(0);
  const [held, setHeld] = useState<string>();
  const scene = scenes[at] ?? "fresh";
  const text = words.loop.eggs;
  const last = at === scenes.length - 1;
  const next = () => {
    setHeld(undefined);
    setAt(at + 1);
  };
  const remove = () => {
    store.setSettings({ eggs: false });
    navigator.back();
  };
  return (
    <Screen
      name={`eggs-${scene}`}
      beside={scene === "old" || scene === "fresh"}
      note={text.note}
      head={text[scene][0]}
      lead={text[scene][1]}
      actions={
        <>
          <Main onPress={last ? () => opensMap(app) : next}>{last ? text.done : text.next}</Main>
          {last && <Second onPress={remove}>{text.remove}</Second>}
        </>
      }
    >
      {scene === "old" && <EggLoop look="old" held={held} onHold={setHeld} />}
      {scene === "pause" && <Said by={eggPause.caller} text={eggPause.said} />}
      {scene === "repairOne" && <Said by="one" text={eggRepairs.one} />}
      {scene === "repairTwo" && <Said by="two" text={eggRepairs.two} />}
      {scene === "fresh" && <EggLoop look="new" held={held} onHold={setHeld} />}
    </Screen>
  );
}

interface EggLoopProps {
  readonly look: "old" | "new";
  readonly held: string | undefined;
  readonly onHold: (id: string | undefined) => void;
}

const old = join(eggPartners, eggHalves.one, eggHalves.two);
const fresh = join(eggPartners, eggNewHalves.one, eggNewHalves.two);

function EggLoop({ look, held, onHold }: EggLoopProps) {
  const loop = look === "old" ? old : fresh;
  return (
    <div className={styles["loop"]}>
      <LoopFigure
        loop={loop}
        dance={dance}
        look={look}
        sentence={look === "old" ? true : dance.relief(old, eggInstead)}
        held={held}
        onHold={onHold}
        turning
        label={words.loop.stations}
      />
    </div>
  );
}

const Said = ({ by, text }: { readonly by: Place; readonly text: string }) => (
  <Near>
    <Who partner={eggPartners[by]}>{eggPartners[by].name}</Who>
    {text.length < 80 ? <Say>{text}</Say> : <Serif>{text}</Serif>}
  </Near>
);
