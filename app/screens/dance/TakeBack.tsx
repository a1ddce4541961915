import { useState } from "react";
import type { Place } from "@refrain/core/dance";
import { Equal, Equals, Second } from "../../ui/actions.tsx";
import { Instead } from "../../ui/Instead.tsx";
import { Near, Quiet } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import styles from "./dance.module.css";

/** A half given on this phone is taken out again, with its words: asked once, since another may hold the phone. */
export function TakeBack({
  episode,
  of,
  children,
}: {
  readonly episode: string;
  readonly of: Place;
  readonly children: string;
}) {
  const { commands, store, navigator } = useApp();
  const [asked, setAsked] = useState(false);
  const text = words.map.takeBack;
  const take = async () => {
    if (!(await commands.takeBack(episode, of))) return;
    store.setSettings({ covered: undefined });
    navigator.replace({ screen: "home" });
  };
  return (
    <Instead of={asked} className={styles["asked"]}>
      {asked ? (
        <Near>
          <Quiet>{text.sure}</Quiet>
          <Equals>
            <Equal onPress={take}>{text.yes}</Equal>
            <Equal onPress={() => setAsked(false)}>{text.no}</Equal>
          </Equals>
        </Near>
      ) : (
        <Second onPress={() => setAsked(true)}>{children}</Second>
      )}
    </Instead>
  );
}
