import { useState } from "react";
import { Equal, Equals, Second } from "../../ui/actions.tsx";
import { Instead } from "../../ui/Instead.tsx";
import { Near, Quiet } from "../../ui/Text.tsx";
import { unfinishedOf } from "../../state/episode-drafts.ts";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";

/** One evening is shown and counted no longer: asked once. */
export function TakeOut({ id }: { readonly id: string }) {
  const { commands, navigator, store } = useApp();
  const [asked, setAsked] = useState(false);
  const text = words.loop;
  const remove = async () => {
    if (await commands.removeEpisode(id))
      await Promise.all(unfinishedOf(id).map((name) => store.shelve(name, undefined)));
    navigator.replace({ screen: "loops" });
  };
  return (
    <Instead of={asked}>
      {asked ? (
        <Near>
          <Quiet>{text.removeSure}</Quiet>
          <Equals>
            <Equal onPress={remove}>{text.removeYes}</Equal>
            <Equal onPress={() => setAsked(false)}>{words.common.notNow}</Equal>
          </Equals>
        </Near>
      ) : (
        <Second onPress={() => setAsked(true)}>{text.remove}</Second>
      )}
    </Instead>
  );
}
