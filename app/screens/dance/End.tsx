import { endings } from "@refrain/core/dance";
import { Choice, Choices } from "../../ui/actions.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { useEpisode } from "./use-episode.ts";

/** How one time came to its end. */
export function End({ id }: { readonly id: string }) {
  const { commands, navigator } = useApp();
  const screen = useEpisode(id);
  if (!screen) return undefined;
  const text = words.loop.end;
  return (
    <Screen name="end" head={text.head} lead={text.lead}>
      <Choices>
        {endings.map((how) => (
          <Choice
            key={how}
            small={text[how][1]}
            chosen={screen.episode.ended === how}
            onPress={() => commands.endEpisode(id, how).then((kept) => kept && navigator.back())}
          >
            {text[how][0]}
          </Choice>
        ))}
      </Choices>
    </Screen>
  );
}
