import type { ReactNode } from "react";
import { Bar, Page } from "../ui/Page.tsx";
import { words } from "../words/index.ts";
import { useApp } from "./app.ts";
import { UnsavedNote } from "./UnsavedNote.tsx";

interface ScreenProps {
  readonly name: string;
  readonly start?: "back" | "menu" | "none";
  readonly note?: string | undefined;
  readonly also?: ReactNode;
  readonly above?: ReactNode;
  readonly head?: ReactNode;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  readonly foot?: ReactNode;
  readonly actions?: ReactNode;
  readonly quiet?: boolean;
  readonly wide?: boolean;
  readonly beside?: boolean;
}

/** A page with this app's bar; whatever could not be kept is said here, on every screen. */
export function Screen({ start = "back", note, also, ...page }: ScreenProps) {
  const { navigator, outside, go } = useApp();
  const bar = (
    <>
      <Bar
        words={words.common}
        start={start}
        note={note}
        also={also}
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
  return <Page bar={bar} {...page} />;
}
