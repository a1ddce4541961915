import { shareable } from "@refrain/core/dance";
import { Main, Second } from "../../ui/actions.tsx";
import { Near, Quiet, Serif, Stack } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { useEpisode } from "../dance/use-episode.ts";
import { Screen } from "../Screen.tsx";
import { useOurs } from "./door.ts";
import styles from "./ours.module.css";
import { Trouble } from "./Trouble.tsx";
import { dateFormat } from "../date-format.ts";

const evening = dateFormat({
  weekday: "long",
  day: "numeric",
  month: "long",
  hour: "numeric",
  minute: "numeric",
});

/** Exactly what the other would read, before it is given. One evening at a time. */
export function Give({ id }: { readonly id: string }) {
  const { ask, busy, trouble, other, snapshot, standing, navigator, commands } = useOurs();
  const { me } = snapshot.settings;
  const screen = useEpisode(id, ({ halves }) => halves[me]?.certainty === "own");
  const half = screen?.episode.halves[me];
  if (!screen || !half) return undefined;
  const text = words.ours.give;
  const changed = standing.halves[id] === "open";
  const when = evening().format(screen.episode.when);
  const give = async () => {
    if (changed) {
      if (await commands.correctHalf(id, half)) navigator.replace({ screen: "loop", episode: id });
      return;
    }
    const given = await ask((door) => door.give(id, screen.episode.when, screen.episode.topic, half));
    if (given) navigator.replace({ screen: "ours", part: "kept", of: id });
  };
  return (
    <Screen
      name="ours-give"
      readFirst
      head={changed ? text.changed : text.head}
      lead={changed ? text.changedLead(other) : text.lead(other)}
      actions={
        <>
          <Main disabled={busy} onPress={give}>
            {changed ? text.changedKeep : text.keep}
          </Main>
          <Second onPress={() => navigator.replace({ screen: "loop", episode: id })}>{text.no}</Second>
        </>
      }
    >
      <Stack>
        <Trouble text={trouble} />
        {!changed && <Quiet>{text.also(other, when)}</Quiet>}
        <div className={styles["preview"]}>
          <Near>
            {dance.tell(shareable(half), "you").map((paragraph) => (
              <Serif key={paragraph}>{paragraph}</Serif>
            ))}
          </Near>
        </div>
        <Quiet>{text.private}</Quiet>
      </Stack>
    </Screen>
  );
}
