import { useState } from "react";
import { Second, Stop } from "../../../ui/actions.tsx";
import { Near, Quiet } from "../../../ui/Text.tsx";
import { words as first } from "../../../words/index.ts";
import { say as words } from "../../../words/moment.ts";
import { useApp } from "../../app.ts";
import type { TalkScreen } from "./use-talk.ts";

/** One's own words in it, gone from what is shown, and between two phones from both; asked once. */
export function DeleteWords({ talk }: { readonly talk: TalkScreen }) {
  const { one, as, may, commands } = talk;
  const [sure, setSure] = useState(false);
  const { link } = useApp().snapshot.standing;
  const text = words.done;
  if (!may("delete")) return undefined;
  if (!sure) return <Second onPress={() => setSure(true)}>{text.delete}</Second>;
  return (
    <Near>
      <Quiet>{link === "open" ? text.deleteSureBoth : text.deleteSure}</Quiet>
      <Stop onPress={() => void commands.deleteWords(one.id, as)}>{text.deleteYes}</Stop>
      <Second onPress={() => setSure(false)}>{first.common.notNow}</Second>
    </Near>
  );
}
