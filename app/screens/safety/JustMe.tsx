import { Main } from "../../ui/actions.tsx";
import { Quiet } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";

/** An ordinary-looking setting. */
export function JustMe() {
  const { snapshot, store, navigator } = useApp();
  const text = words.safety.justMe;
  const on = snapshot.settings.justMe;
  const turn = () => {
    store.setSettings({ justMe: !on });
    navigator.back();
  };
  return (
    <Screen
      name="just-me"
      head={text.head}
      lead={text.lead}
      actions={<Main onPress={turn}>{on ? text.turnOff : text.turnOn}</Main>}
    >
      {on && <Quiet>{text.on}</Quiet>}
    </Screen>
  );
}
