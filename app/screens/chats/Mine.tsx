import { words } from "../../words/index.ts";
import type { ChatPage, Who } from "../../state/chats/page.ts";
import { Choice, Choices } from "../../ui/actions.tsx";
import { Screen } from "../Screen.tsx";
import { useReading } from "./use-reading.ts";

const both: readonly Who[] = [0, 1];

/** Whose name in the export is whose here. */
export function Mine({ page }: { readonly page: ChatPage }) {
  const { reading, snapshot, state } = useReading();
  const text = words.chats.mine;
  const { partners } = snapshot.history;
  const named = state.looking === "together" && partners ? partners[snapshot.settings.me].name : undefined;
  return (
    <Screen name="chats-mine" head={named === undefined ? text.head : text.headOf(named)} lead={text.lead}>
      <Choices>
        {both.map((who) => (
          <Choice key={who} onPress={() => reading.iAm(who)}>
            {page.people[who]}
          </Choice>
        ))}
      </Choices>
    </Screen>
  );
}
