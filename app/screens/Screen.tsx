import type { ReactNode } from "react";
import { BothIcon } from "../ui/icons.tsx";
import { Bar, BarAction, Page, type PageProps } from "../ui/Page.tsx";
import { words } from "../words/index.ts";
import { useApp } from "./app.ts";
import { UnsavedNote } from "./UnsavedNote.tsx";

interface ScreenProps extends Omit<PageProps, "bar"> {
  readonly start?: "back" | "menu" | "none";
  readonly note?: string | undefined;
  /** A pause is one tap away from every screen but its own, and those where it would be in the way. */
  readonly pause?: boolean;
  readonly also?: ReactNode;
}

/** Before the first choice, and where fear is looked at, nothing suggests to stay in a contract. */
const withoutPause: ReadonlySet<string> = new Set([
  "opening",
  "opening-end",
  "question",
  "alone",
  "alone-later",
  "check",
  "after-yes",
  "weighs",
  "safety",
  "just-me",
]);

/** A page with this app's bar; whatever could not be kept is said here, on every screen. */
export function Screen({ start = "back", note, also, pause, name, ...page }: ScreenProps) {
  const { navigator, outside, go, snapshot } = useApp();
  // Where two read, who reads what is one tap away; not on a closed app, nor where nobody else may look.
  const reads = snapshot.standing.link === "open" && !snapshot.locked && !name.startsWith("ours-reads");
  const pauses = (pause ?? !withoutPause.has(name)) && !snapshot.locked;
  const bar = (
    <>
      <Bar
        words={words.common}
        start={start}
        note={note}
        also={
          <>
            {also}
            {reads && (
              <BarAction
                icon={<BothIcon />}
                label={words.oursFirst.who}
                onPress={() => go({ screen: "ours", part: "reads" })}
              />
            )}
            {pauses && (
              <button type="button" onClick={() => go({ screen: "pause", part: "now" })}>
                {words.common.pause}
              </button>
            )}
          </>
        }
        actions={{
          back: navigator.back,
          menu: () => go({ screen: "menu" }),
          exit: outside.exit,
          exitAddress: outside.exitAddress,
        }}
      />
      <UnsavedNote />
    </>
  );
  return <Page bar={bar} name={name} {...page} />;
}
