import { liesThere, readArrived } from "../../state/ours/link.ts";
import { Main, Second } from "../../ui/actions.tsx";
import { Lines } from "../../ui/Lines.tsx";
import { Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useOurs } from "../ours/door.ts";
import { Trouble } from "../ours/Trouble.tsx";
import { Screen } from "../Screen.tsx";
import { useUnfinished } from "../use-unfinished.ts";

/** What a link opens on a therapist's device. Until somebody here says yes, nothing goes out. */
export function Join() {
  const { go, navigator, store, ask, busy, trouble } = useOurs();
  const arrived = useUnfinished("arrived", undefined, readArrived);
  const text = words.chair.join;
  if (!arrived.ready) return undefined;
  const link = arrived.value;
  if (link?.purpose !== "reader")
    return (
      <Screen
        name="chair-join-none"
        head={text.none}
        lead={text.noneLead}
        actions={<Main onPress={() => go({ screen: "ours", part: "open" })}>{words.ours.open.label}</Main>}
      />
    );
  const enter = async () => {
    if (!(await ask((door) => door.join(link.secret, "reader")))) return;
    // Another link may have come while this one was asked: it stays.
    if (liesThere(link, store.get().unfinished)) arrived.clear();
    navigator.replace({ screen: "chair", part: "digits" });
  };
  const leave = () => {
    arrived.clear();
    navigator.replace({ screen: "home" });
  };
  return (
    <Screen
      name="chair-join"
      start="none"
      pause={false}
      head={text.head}
      lead={text.lead}
      foot={text.noSmall}
      actions={
        <>
          <Main disabled={busy} onPress={enter}>
            {text.yes}
          </Main>
          <Second onPress={leave}>{text.no}</Second>
        </>
      }
    >
      <Stack>
        <Trouble text={trouble} />
        <Lines lines={text.points} />
      </Stack>
    </Screen>
  );
}
