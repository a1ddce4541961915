import { useState } from "react";
import { Main, Second, Stop } from "../../ui/actions.tsx";
import { Lines } from "../../ui/Lines.tsx";
import { Caption, Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Screen } from "../Screen.tsx";
import { useOurs } from "./door.ts";
import { Trouble } from "./Trouble.tsx";

/** Ending the link: what goes, what stays, and what the other sees of it. Alone, at once, without a reason. */
export function Leave() {
  const { ask, busy, trouble, other, navigator } = useOurs();
  const [left, setLeft] = useState(false);
  const text = words.ours.leave;
  if (left)
    return (
      <Screen
        name="ours-left"
        start="none"
        head={text.done}
        lead={text.doneLead}
        actions={<Main onPress={() => navigator.replace({ screen: "home" })}>{words.ours.back}</Main>}
      />
    );
  const leave = async () => {
    if (await ask((door) => door.leave())) setLeft(true);
  };
  return (
    <Screen
      name="ours-leave"
      head={text.head(other)}
      lead={text.lead}
      actions={
        <>
          <Stop disabled={busy} onPress={() => void leave()}>
            {text.yes}
          </Stop>
          <Second onPress={navigator.back}>{text.no}</Second>
        </>
      }
    >
      <Stack>
        <Trouble text={trouble} />
        <p>{text.sees(other)}</p>
        <section>
          <Caption>{text.mine}</Caption>
          <Lines lines={text.mineItems} />
        </section>
        <section>
          <Caption>{text.stays}</Caption>
          <Lines lines={text.staysItems} />
        </section>
        <Quiet>{text.offline}</Quiet>
      </Stack>
    </Screen>
  );
}
