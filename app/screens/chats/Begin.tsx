import { chatsAt } from "../../state/chats/route.ts";
import { Choice, Choices, Row } from "../../ui/actions.tsx";
import { Caption, Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Screen } from "../Screen.tsx";
import { useReading } from "./use-reading.ts";

/** What it is, and who is here. In *Just me* nobody is asked to sit down together. */
export function Begin() {
  const { go, reading, snapshot } = useReading();
  const text = words.chats.begin;
  const asks = !snapshot.settings.justMe;
  const alone = () => {
    reading.agree("alone");
    go(chatsAt.file);
  };
  return (
    <Screen name="chats-begin" head={text.head} lead={text.lead} foot={text.foot}>
      <Stack>
        <section>
          {asks && <Caption>{text.who}</Caption>}
          <Choices label={asks ? text.who : text.head}>
            {asks && (
              <Choice small={text.bothSmall} onPress={() => go(chatsAt.both)}>
                {text.both}
              </Choice>
            )}
            <Choice small={text.aloneSmall} onPress={alone}>
              {text.alone}
            </Choice>
          </Choices>
        </section>
        <div>
          {asks && <Quiet>{text.unsafe}</Quiet>}
          <Row onPress={() => go({ screen: "safety" })}>{words.home.menu.safety}</Row>
        </div>
      </Stack>
    </Screen>
  );
}
