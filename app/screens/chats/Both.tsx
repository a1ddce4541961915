import { useState } from "react";
import { places, type Place } from "@refrain/core/dance";
import { PartnerMark } from "../../figures/PartnerMark.tsx";
import { chatsAt } from "../../state/chats/route.ts";
import { Choice, Choices, Main, Second } from "../../ui/actions.tsx";
import { words } from "../../words/index.ts";
import { nameOf, partnersOf } from "../app.ts";
import { sentenceCase } from "../sentence-case.ts";
import { Screen } from "../Screen.tsx";
import { useReading } from "./use-reading.ts";

/** Two keys: each says yes with a touch of their own. A yes is not kept beyond this page. */
export function Both() {
  const { snapshot, reading, navigator } = useReading();
  const [said, setSaid] = useState<readonly Place[]>([]);
  const text = words.chats.both;
  const turn = (place: Place) =>
    setSaid(said.includes(place) ? said.filter((one) => one !== place) : [...said, place]);
  return (
    <Screen
      name="chats-both"
      head={text.head}
      lead={text.lead}
      foot={text.foot}
      actions={
        <>
          <Main
            disabled={said.length < 2}
            onPress={() => {
              reading.agree("together");
              navigator.replace(chatsAt.file);
            }}
          >
            {text.go}
          </Main>
          <Second onPress={navigator.back}>{words.common.notNow}</Second>
        </>
      }
    >
      <Choices>
        {places.map((place) => (
          <Choice
            key={place}
            icon={<PartnerMark partner={partnersOf(snapshot)[place]} size="small" />}
            chosen={said.includes(place)}
            onPress={() => turn(place)}
          >
            {text.yes(sentenceCase(nameOf(snapshot, place)))}
          </Choice>
        ))}
      </Choices>
    </Screen>
  );
}
