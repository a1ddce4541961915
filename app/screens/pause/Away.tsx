import { callOf, statusOf } from "@refrain/core/dance";
import { Main, Row, Second } from "../../ui/actions.tsx";
import { Stack } from "../../ui/Text.tsx";
import { pause as words } from "../../words/moment.ts";
import { isLinked } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { Contract } from "./Contract.tsx";
import { Helped } from "./Helped.tsx";
import type { PauseScreen } from "./use-pause.ts";

/** Who called, until the time: the contract to say aloud or to show, and the slow steps. */
export function Away({ pause }: { readonly pause: PauseScreen }) {
  const { phase, app, other, Other, said, own } = pause;
  if (phase.at !== "away") return undefined;
  const text = words.away;
  const linked = isLinked(app.snapshot);
  const status = statusOf(phase.pause);
  const both = phase.pause.calls.length === 2;
  const told = own
    ? linked
      ? words.own.seen(Other)
      : words.own.told
    : both
      ? text.both(Other)
      : status === "on-their-phone"
        ? text.there(other)
        : linked
          ? text.notThere(Other)
          : text.aloud;
  return (
    <Screen
      name="pause-away"
      readFirst
      start="menu"
      pause={false}
      head={<Contract sentence={(own ? words.own : words.call).sentence(said(phase.until))} />}
      lead={told}
      foot={text.stepsSmall}
      actions={
        <>
          <Main onPress={() => pause.to("notice")}>{text.steps}</Main>
          <Second onPress={() => pause.to("back")}>{own ? words.own.end : text.ready}</Second>
        </>
      }
    >
      <Stack>
        <Helped pause={pause} />
        <div>
          <Row onPress={() => pause.to("reminder")}>{text.reminder}</Row>
          {!own && !linked && !callOf(phase.pause, pause.them) && (
            <Row onPress={() => pause.to("waiting")}>{text.waiting(other)}</Row>
          )}
        </div>
      </Stack>
    </Screen>
  );
}
