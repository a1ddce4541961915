import { useEffect } from "react";
import { Envelopes } from "../../figures/Envelopes.tsx";
import { Main, Second } from "../../ui/actions.tsx";
import { Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useEpisode } from "../dance/use-episode.ts";
import { Screen } from "../Screen.tsx";
import { reachOf, useOurs } from "./door.ts";
import { Trouble } from "./Trouble.tsx";

/** Mine is given and sealed. Nothing here tells how far the other is. */
export function Kept({ id }: { readonly id: string }) {
  const { ask, trouble, navigator, standing, snapshot } = useOurs();
  const { me } = snapshot.settings;
  const screen = useEpisode(id);
  const both = standing.halves[id] === "open";
  useEffect(() => {
    if (both) navigator.replace({ screen: "reveal", episode: id });
  }, [both, id, navigator]);
  if (!screen) return undefined;
  const text = words.ours.kept;
  const takeBack = async () => {
    if (await ask((door) => door.takeBack(id))) navigator.replace({ screen: "loop", episode: id });
  };
  return (
    <Screen
      name="ours-kept"
      start="none"
      head={text.head}
      lead={text.lead}
      foot={reachOf(standing)}
      actions={
        <>
          <Main onPress={() => navigator.replace({ screen: "home" })}>{words.ours.back}</Main>
          <Second onPress={takeBack}>{text.takeBack}</Second>
        </>
      }
    >
      <Stack>
        <Envelopes partners={screen.partners} only={me} />
        <Trouble text={trouble} />
      </Stack>
    </Screen>
  );
}
