import type { Help } from "@refrain/core/coach";
import { Row } from "../../../ui/actions.tsx";
import { say as words } from "../../../words/moment.ts";
import { useApp } from "../../app.ts";

/** Privately, the help that fits: for who is afraid, or for words that threaten or turn against oneself. */
export function HelpRow({ help }: { readonly help: Help | undefined }) {
  const { go } = useApp();
  if (!help) return undefined;
  return (
    <Row
      small={words.coach.helpSmall}
      onPress={() => go({ screen: help === "fear" ? "after-yes" : "weighs" })}
    >
      {words.coach.help}
    </Row>
  );
}
