import type { Help } from "@refrain/core/coach";
import { Main } from "../../../ui/actions.tsx";
import { say as words } from "../../../words/moment.ts";
import { useApp } from "../../app.ts";

const kindOf = (help: Help): "fear" | "self" | "first" =>
  help === "fear" || help === "self" ? help : "first";

/** Privately, the help that fits, as the main action: for who is afraid, or for words that threaten or turn against oneself. Nothing is blocked. */
export function HelpFirst({ help, other }: { readonly help: Help; readonly other: string }) {
  const { go } = useApp();
  const text = words.coach.help;
  const kind = kindOf(help);
  return (
    <Main
      onPress={() =>
        go(
          kind === "fear"
            ? { screen: "after-yes" }
            : kind === "self"
              ? { screen: "weighs", part: "first" }
              : { screen: "weighs" },
        )
      }
    >
      {kind === "fear" ? text.fear(other) : text[kind]}
    </Main>
  );
}

/** A kind word beside it. */
export const HelpWhy = ({ help }: { readonly help: Help }) => <p>{words.coach.helpWhy[kindOf(help)]}</p>;
