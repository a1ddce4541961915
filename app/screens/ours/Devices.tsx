import { useState } from "react";
import { Equal, Equals, Row } from "../../ui/actions.tsx";
import { Near, Note, Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Screen } from "../Screen.tsx";
import { useOurs } from "./door.ts";
import { Trouble } from "./Trouble.tsx";

/** A phone of mine that is gone is taken out: only my own phones can do that, and only to mine. */
export function Devices() {
  const { ask, trouble, standing } = useOurs();
  const [chosen, setChosen] = useState<string>();
  const [out, setOut] = useState(false);
  const text = words.ours.devices;
  const mine = standing.devices.filter(({ whose }) => whose === "mine");
  const drop = async (id: string) => {
    if (await ask((door) => door.drop(id))) setOut(true);
    setChosen(undefined);
  };
  return (
    <Screen name="ours-devices" head={text.head} lead={text.lead}>
      <Stack>
        <Trouble text={trouble} />
        {out && <Note>{text.done}</Note>}
        {mine.length === 0 && <Quiet>{text.none}</Quiet>}
        {mine.map(({ id }, nth) => (
          <Near key={id}>
            <Row
              small={text.out}
              expanded={chosen === id}
              onPress={() => setChosen(chosen === id ? undefined : id)}
            >
              {text.mine(nth + 1, mine.length)}
            </Row>
            {chosen === id && (
              <Near>
                <Quiet>{text.sure}</Quiet>
                <Equals>
                  <Equal onPress={() => drop(id)}>{text.yes}</Equal>
                  <Equal onPress={() => setChosen(undefined)}>{words.common.notNow}</Equal>
                </Equals>
              </Near>
            )}
          </Near>
        ))}
      </Stack>
    </Screen>
  );
}
