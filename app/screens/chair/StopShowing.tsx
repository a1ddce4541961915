import { Second, Stop } from "../../ui/actions.tsx";
import { Lines } from "../../ui/Lines.tsx";
import { Caption, Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Trouble } from "../ours/Trouble.tsx";
import { Screen } from "../Screen.tsx";
import { useChair } from "./chair.ts";

/** What stopping does, and what it cannot undo. Alone, at once, without a reason. */
export function StopShowing() {
  const { standing, ask, busy, trouble, other, navigator } = useChair();
  const text = words.chair.stop;
  const both = !standing.showing.alone;
  const stop = async () => {
    if (await ask((door) => door.stopShowing())) navigator.back();
  };
  return (
    <Screen
      name="chair-stop"
      head={text.head}
      lead={text.lead}
      actions={
        <>
          <Stop disabled={busy} onPress={() => void stop()}>
            {text.yes}
          </Stop>
          <Second onPress={navigator.back}>{text.no}</Second>
        </>
      }
    >
      <Stack>
        <Trouble text={trouble} />
        <section>
          <Caption>{text.not}</Caption>
          <Lines lines={text.notItems} />
        </section>
        <section>
          <Caption>{text.goes}</Caption>
          <Lines lines={both ? [...text.goesItems, text.goesBoth(other)] : text.goesItems} />
        </section>
        {both && <p>{text.sees(other)}</p>}
        <Quiet>{text.stays}</Quiet>
        <Quiet>{text.offline}</Quiet>
      </Stack>
    </Screen>
  );
}
