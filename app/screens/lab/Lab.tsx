import { useEffect, useMemo, useState } from "react";
import { runLab } from "../../state/lab/run.ts";
import { labOf, labPart, mostSteps, type LabSettings } from "../../state/lab/settings.ts";
import { stories, storyNames, storyOf } from "../../state/lab/stories.ts";
import { ChipsOf, Row, Second } from "../../ui/actions.tsx";
import { Quiet } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { InWords, Numbers } from "./InWords.tsx";
import styles from "./lab.module.css";
import { Levers } from "./Levers.tsx";
import { Motion } from "./Motion.tsx";
import { Own } from "./Own.tsx";

export const Lab = ({ part }: { readonly part: string }) =>
  part === "own" ? <Own /> : <Bench first={labOf(part) ?? stories.eggs} />;

/** How long the levers rest before their place is remembered. */
const rest = 400;

function Bench({ first }: { readonly first: LabSettings }) {
  const { go, navigator, outside } = useApp();
  const [lab, setLab] = useState(first);
  const [copied, setCopied] = useState(false);
  const run = useMemo(() => runLab(lab), [lab]);
  const story = storyOf(lab);
  const text = words.lab;
  // A reload, and Back from another screen, find the levers where they were.
  useEffect(() => {
    const timer = setTimeout(() => {
      const { screen } = navigator.get();
      if (screen === "lab") navigator.replace({ screen: "lab", part: labPart(lab) });
    }, rest);
    return () => clearTimeout(timer);
  }, [lab, navigator]);
  const change = (part: Partial<LabSettings>) => {
    setCopied(false);
    setLab({ ...lab, ...part });
  };
  const copy = async () =>
    setCopied(await outside.copy(`${location.origin}${location.pathname}#/lab/${labPart(lab)}`));
  return (
    <Screen name="lab" wide head={text.head} lead={text.lead} foot={text.foot}>
      <div className={styles["wide"]}>
        <section className={`${styles["part"]} ${styles["stories"]}`}>
          <ChipsOf
            label={text.stories}
            ids={storyNames}
            chosen={(name) => story === name}
            name={(name) => text.story[name].name}
            onPress={(name) => change(stories[name])}
          />
          <p>{story ? text.story[story].notice : text.moved}</p>
        </section>
        <Motion
          lab={lab}
          run={run}
          onStep={(step) => change({ steps: [...lab.steps, step].slice(-mostSteps) })}
          onClear={() => change({ steps: [] })}
          levers={<Levers lab={lab} onMove={(lever, value) => change({ [lever]: value })} />}
          told={<InWords lab={lab} run={run} />}
        />
        <div className={styles["part"]}>
          <Numbers lab={lab} run={run} />
          <Row onPress={() => go({ screen: "lab", part: "own" })}>{text.own}</Row>
          <div>
            <Second onPress={copy}>{text.copy}</Second>
            {copied && <Quiet>{text.copied}</Quiet>}
          </div>
        </div>
      </div>
    </Screen>
  );
}
