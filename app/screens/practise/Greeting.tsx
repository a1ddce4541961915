import { otherPlace } from "@refrain/core/dance";
import { Choice, Choices, Main, Row, Second } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Caption, Stack } from "../../ui/Text.tsx";
import { steps } from "../../words/steps.ts";
import { words } from "../../words/index.ts";
import { nameOf, useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { asText, useUnfinished } from "../use-unfinished.ts";

/** Coming home: a greeting of one's own, half a minute at the door. */
export function Greeting() {
  const { snapshot, commands, go } = useApp();
  const { me, justMe } = snapshot.settings;
  const { greeting } = snapshot.history.practice[me];
  const { value, set, clear } = useUnfinished("greeting", greeting ?? "", asText);
  const text = steps.practise.greeting;
  const own = value.trim();
  const keep = async (said: string | undefined) => {
    if (await commands.setGreeting(said)) clear();
  };
  return (
    <Screen
      name="greeting"
      note={words.common.onlyYou}
      head={text.head}
      lead={text.lead}
      actions={
        <>
          {own !== "" && own !== greeting && <Main onPress={() => keep(own)}>{text.keep}</Main>}
          {greeting !== undefined && (
            <Second onPress={() => keep(undefined).then(() => set(""))}>{text.remove}</Second>
          )}
        </>
      }
    >
      <Stack>
        <div>
          <Caption>{text.door}</Caption>
          {own === "" && (
            <Choices label={text.door}>
              {text.ideas.map((idea) => (
                <Choice key={idea} onPress={() => set(idea)}>
                  {idea}
                </Choice>
              ))}
            </Choices>
          )}
        </div>
        <Field label={text.field} lines={3} value={value} onChange={set} />
        {greeting !== undefined && !justMe && (
          <Row onPress={() => go({ screen: "shown", part: "preview", id: "greeting" })}>
            {text.show(nameOf(snapshot, otherPlace(me)))}
          </Row>
        )}
      </Stack>
    </Screen>
  );
}
