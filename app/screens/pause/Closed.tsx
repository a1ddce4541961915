import { becomesWall, lineOf } from "@refrain/core/dance";
import { Main, Row, Second } from "../../ui/actions.tsx";
import { Caption, Serif, Stack } from "../../ui/Text.tsx";
import { words as first } from "../../words/index.ts";
import { pause as words } from "../../words/moment.ts";
import { Screen } from "../Screen.tsx";
import { Named } from "./Named.tsx";
import type { PauseScreen } from "./use-pause.ts";

/** A pause that is over. Where the other closed it while this one was away, coming back still counts. */
export function Closed({ pause }: { readonly pause: PauseScreen }) {
  const { phase, app, me, them, Other, own } = pause;
  if (phase.at !== "closed-away" || own)
    return (
      <Screen
        name="pause-closed"
        start="menu"
        pause={false}
        head={words.closed.head}
        lead={words.closed.lead}
        actions={<Main onPress={pause.home}>{first.common.toHome}</Main>}
      />
    );
  const text = words.closedAway;
  const line = lineOf(phase.pause, them);
  return (
    <Screen
      name="pause-closed-away"
      start="menu"
      pause={false}
      head={<Named pause={pause} who={them} said={text.head(Other)} />}
      lead={text.lead}
      actions={
        <>
          <Main onPress={() => pause.to("back")}>{text.back}</Main>
          <Second onPress={() => pause.to("call")}>{text.again}</Second>
        </>
      }
    >
      <Stack>
        {line !== undefined && (
          <section>
            <Caption>{words.returned.found(Other)}</Caption>
            <Serif>{line}</Serif>
          </section>
        )}
        {becomesWall(app.snapshot.history.pauses, me) && (
          <Row small={first.common.onlyYou} onPress={() => pause.to("wall")}>
            {text.wall}
          </Row>
        )}
      </Stack>
    </Screen>
  );
}
