import { useEffect } from "react";
import { newDevices } from "../../state/ours/new-devices.ts";
import { Lines } from "../../ui/Lines.tsx";
import { Caption, Quiet, Small, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Screen } from "../Screen.tsx";
import { reachOf, useOurs } from "./door.ts";

/** Who can read what, as it stands now: one tap from everywhere. */
export function Reads() {
  const { standing, other, store } = useOurs();
  // Looked at: what is listed here is not pointed out any more.
  useEffect(() => {
    const ids = standing.devices.map(({ id }) => id);
    if (ids.length > 0 && newDevices(standing, store.get().settings).length > 0)
      store.setSettings({ seenDevices: ids });
  }, [standing, store]);
  const text = words.ours.reads;
  const count = (...whose: readonly string[]) =>
    standing.devices.filter((device) => whose.includes(device.whose)).length;
  const linked = standing.link === "open";
  return (
    <Screen name="ours-reads" head={text.head} lead={reachOf(standing)}>
      <Stack>
        <section>
          <Caption>{text.you}</Caption>
          <Lines lines={text.youItems} />
          <Small>{text.youOn(Math.max(1, count("this", "mine")), standing.words)}</Small>
        </section>
        {linked && (
          <section>
            <Caption>{text.both(other)}</Caption>
            <Lines lines={text.bothItems} />
            <Small>
              {text.given(Object.keys(standing.halves).length)} {text.bothOn(count("theirs"))}
            </Small>
          </section>
        )}
        {count("therapist") > 0 && (
          <section>
            <Caption>{words.chair.reads}</Caption>
            <Quiet>{words.chair.readsOn(count("therapist"))}</Quiet>
          </section>
        )}
        <section>
          <Caption>{text.else}</Caption>
          <Lines
            lines={standing.reach === "alone" ? [text.unlocked] : [text.server, text.unlocked, text.runner]}
          />
        </section>
      </Stack>
    </Screen>
  );
}
