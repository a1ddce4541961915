import { copiesOf, otherPlace } from "@refrain/core/dance";
import type { Snapshot } from "../../state/store.ts";
import { Main, Second } from "../../ui/actions.tsx";
import { Note, Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Trouble } from "../ours/Trouble.tsx";
import { Screen } from "../Screen.tsx";
import { useChair } from "./chair.ts";
import { Copied } from "./Copied.tsx";
import { titleOf } from "./items.ts";

/** Exactly what would be copied, before it is. */
export function Preview({ of }: { readonly of: string }) {
  const { standing, choices, snapshot, ask, busy, trouble, other, navigator } = useChair();
  const text = words.chair.preview;
  if (!snapshot.ready) return undefined;
  const { me } = snapshot.settings;
  const choice = choices.get(of);
  const facts = choice ? copiesOf(choice, snapshot.history, me) : [];
  if (!choice || facts.length === 0)
    return <Screen name="chair-nothing" head={text.head} lead={text.nothing} />;
  const again = standing.showing.mine.includes(of);
  const show = async () => {
    if (again && !(await ask((door) => door.takeBackShown([of])))) return;
    if (await ask((door) => door.show(facts))) navigator.back();
  };
  return (
    <Screen
      name={`chair-preview-${choice.what}`}
      readFirst
      head={text.head}
      lead={again ? text.leadAnew : text.lead}
      actions={
        <>
          <Main disabled={busy} onPress={show}>
            {text.show}
          </Main>
          <Second onPress={navigator.back}>{words.common.notNow}</Second>
        </>
      }
    >
      <Stack>
        <Trouble text={trouble} />
        {choice.what === "half" && isFirst(choice.episode, snapshot) && <Note>{text.first(other)}</Note>}
        <strong>{titleOf(choice, snapshot.history).text}</strong>
        <Copied facts={facts} me={me} />
        {choice.what === "half" && <Quiet>{text.private}</Quiet>}
      </Stack>
    </Screen>
  );
}

/** Whether the other could read my half there, with both in the room, before theirs is given. */
function isFirst(id: string, { history, settings, standing }: Snapshot): boolean {
  const theirs = history.episodes.find((episode) => episode.id === id)?.halves[otherPlace(settings.me)];
  return !standing.showing.alone && standing.halves[id] !== "open" && theirs?.certainty !== "own";
}
