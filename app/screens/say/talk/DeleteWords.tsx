import { useState, type ReactNode } from "react";
import { Second, Stop } from "../../../ui/actions.tsx";
import { Quiet } from "../../../ui/Text.tsx";
import { words as first } from "../../../words/index.ts";
import { say as words } from "../../../words/moment.ts";
import type { TalkScreen } from "./use-talk.ts";

interface DeleteWords {
  /** Asks for it, where the page ends. */
  readonly ask: ReactNode;
  /** Asked: this alone stands at the foot, and nothing that competes with it. */
  readonly sure: ReactNode;
}

/** One's own words in it, gone from what is shown, and between two phones from both; asked once. */
export function useDeleteWords({ app, one, as, other, may, commands }: TalkScreen): DeleteWords {
  const [sure, setSure] = useState(false);
  const text = words.done;
  if (!may("delete")) return { ask: undefined, sure: undefined };
  if (!sure) return { ask: <Second onPress={() => setSure(true)}>{text.delete}</Second>, sure: undefined };
  return {
    ask: undefined,
    sure: (
      <>
        <Quiet>{app.snapshot.standing.link === "open" ? text.deleteSureBoth(other) : text.deleteSure}</Quiet>
        <Stop onPress={() => commands.deleteWords(one.id, as)}>{text.deleteYes}</Stop>
        <Second onPress={() => setSure(false)}>{first.common.notNow}</Second>
      </>
    ),
  };
}
