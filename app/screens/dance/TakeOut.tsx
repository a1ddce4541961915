import { useState } from "react";
import { Equal, Equals, Second } from "../../ui/actions.tsx";
import { Instead } from "../../ui/Instead.tsx";
import { Near, Quiet } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";

/** One evening is shown and counted no longer: asked once. */
export function TakeOut({ id }: { readonly id: string }) {
  const { commands, go } = useApp();
  const [asked, setAsked] = useState(false);
  const text = words.loop;
  return (
    <Instead of={asked}>
      {asked ? (
        <Near>
          <Quiet>{text.removeSure}</Quiet>
          <Equals>
            <Equal onPress={() => void commands.removeEpisode(id).then(() => go({ screen: "loops" }))}>
              {text.removeYes}
            </Equal>
            <Equal onPress={() => setAsked(false)}>{words.common.notNow}</Equal>
          </Equals>
        </Near>
      ) : (
        <Second onPress={() => setAsked(true)}>{text.remove}</Second>
      )}
    </Instead>
  );
}
