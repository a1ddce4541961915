import type { Place } from "@refrain/core/dance";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { AskedOnce } from "./AskedOnce.tsx";
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
  const text = words.map.takeBack;
  const take = async () => {
    if (!(await commands.takeBack(episode, of))) return;
    store.setSettings({ covered: undefined });
    navigator.replace({ screen: "home" });
  };
  return (
    <AskedOnce className={styles["asked"]} {...text} onYes={take}>
      {children}
    </AskedOnce>
  );
}
