import { ChipsOf, Main, Second } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Near } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { asText, useUnfinished } from "../use-unfinished.ts";

/** What the two of them call it, so that one can say "it's here". */
export function Name() {
  const { snapshot, commands, navigator } = useApp();
  const { value: name, set: setName, clear } = useUnfinished("name", snapshot.history.name ?? "", asText);
  const text = words.loop.name;
  const leave = () => {
    clear();
    navigator.back();
  };
  const keep = async () => {
    if (await commands.nameRefrain(name)) leave();
  };
  return (
    <Screen
      name="name"
      head={text.head}
      lead={text.lead}
      actions={
        <>
          <Main onPress={keep}>{text.keep}</Main>
          <Second onPress={leave}>{text.leave}</Second>
        </>
      }
    >
      <Near>
        <Field label={text.label} labelHidden max={60} value={name} onChange={setName} />
        <ChipsOf
          label={text.ideasLabel}
          ids={text.ideas}
          chosen={(idea) => idea === name}
          name={(idea) => idea}
          onPress={setName}
        />
      </Near>
    </Screen>
  );
}
