import { useMemo, useSyncExternalStore } from "react";
import { Curves } from "../../figures/lab/Curves.tsx";
import type { PageGain } from "../../state/chats/page.ts";
import { ownFutures } from "../../state/lab/own.ts";
import { Main, Second } from "../../ui/actions.tsx";
import { Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import styles from "./lab.module.css";

/** What the couple's own acts say, as many faint futures; where there are too few it says so. */
export function Own() {
  const { reading, go } = useApp();
  const state = useSyncExternalStore(reading.subscribe, reading.get);
  const text = words.lab.ownText;
  const gain =
    state.stage.kind === "read" && state.looking === "together" ? state.stage.page.gain : undefined;
  return (
    <Screen
      name="lab-own"
      head={text.head}
      lead={gain ? text.lead(gain.acts) : text.none}
      foot={words.lab.foot}
      actions={
        gain ? (
          <Second onPress={() => go({ screen: "lab", part: "" })}>{text.back}</Second>
        ) : (
          <Main onPress={() => go({ screen: "chats", part: "" })}>{text.read}</Main>
        )
      }
    >
      {gain && <Futures gain={gain} />}
    </Screen>
  );
}

function Futures({ gain }: { readonly gain: PageGain }) {
  const text = words.lab.ownText;
  const { hours, lines, middle, most } = useMemo(() => ownFutures(gain), [gain]);
  const said = text.gain(gain.value, gain.low, gain.high);
  return (
    <Stack>
      <section className={styles["part"]}>
        <p>
          {said} {text.means(gain.high)}
        </p>
        <Curves
          label={said}
          low={0}
          high={most}
          curves={[
            ...lines.map((values, i) => ({ key: String(i), values, hue: "ink", look: "future" }) as const),
            { key: "middle", values: middle, hue: "ink" },
          ]}
        />
        <Quiet>{text.lines(hours)}</Quiet>
      </section>
      <Quiet>{text.leans}</Quiet>
    </Stack>
  );
}
