import { useState } from "react";
import { cleanName, couple, otherPlace } from "@refrain/core/dance";
import { Main, Second } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Note, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { goesOnToMap } from "../map/begin.ts";
import { Screen } from "../Screen.tsx";

/** Two names, or two letters; asked once, before the first map. */
export function Names() {
  const app = useApp();
  const { snapshot, commands, navigator } = app;
  const [mine, setMine] = useState("");
  const [theirs, setTheirs] = useState("");
  const [same, setSame] = useState(false);
  const text = words.opening.names;
  const [me, them] = [cleanName(mine), cleanName(theirs)];
  const keep = async (own: string, other: string) => {
    if (own.toLocaleLowerCase() === other.toLocaleLowerCase()) {
      setSame(true);
      return;
    }
    const names = { [snapshot.settings.me]: own, [otherPlace(snapshot.settings.me)]: other };
    await commands.setPartners(couple(names["one"] ?? own, names["two"] ?? other));
    if (snapshot.draft) navigator.replace({ screen: "map", step: snapshot.draft.step });
    else goesOnToMap(app);
  };
  return (
    <Screen
      name="names"
      head={text.head}
      lead={text.lead}
      actions={
        <>
          <Main disabled={!me && !them} onPress={() => keep(me ?? "A", them ?? "B")}>
            {text.keep}
          </Main>
          <Second onPress={() => keep("A", "B")}>{text.skip}</Second>
        </>
      }
    >
      <Stack>
        <Field label={text.mine} value={mine} max={40} onChange={setMine} />
        <Field label={text.theirs} value={theirs} max={40} onChange={setTheirs} />
        {same && <Note>{text.same}</Note>}
      </Stack>
    </Screen>
  );
}
