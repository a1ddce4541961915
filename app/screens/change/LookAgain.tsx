import { scaleIds, caughtIds, type CaughtId } from "@refrain/core/dance";
import { Choice, Choices, Main, Second } from "../../ui/actions.tsx";
import { TouchScale } from "../../ui/TouchScale.tsx";
import { Quiet } from "../../ui/Text.tsx";
import { noLook, readCheckInDraft, type CheckInDraft } from "../../state/check-in-draft.ts";
import { ownWeekOf } from "../../state/own-clock.ts";
import { steps } from "../../words/steps.ts";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { useUnfinished } from "../use-unfinished.ts";

/** A weekly look: six touches, half a minute. What is skipped stays a gap. */
export function LookAgain() {
  const { store, commands, go, navigator } = useApp();
  const week = ownWeekOf(store.device.now());
  const kept = useUnfinished("check-in", noLook, readCheckInDraft);
  const text = steps.change.checkIn;
  if (!kept.ready) return undefined;
  // One that was begun in another week is not this week's.
  const look: CheckInDraft = kept.value.week === week ? kept.value : { ...noLook, week };
  const scale = scaleIds[look.at];
  const on = (change: Partial<CheckInDraft>) => kept.set({ ...look, ...change, at: look.at + 1 });
  const finish = async (caught: CaughtId | undefined) => {
    const any = Object.keys(look.scales).length > 0 || caught !== undefined;
    const done =
      !any ||
      (await commands.keepCheckIn({
        week,
        scales: look.scales,
        ...(caught === undefined ? {} : { caught }),
      }));
    if (done) on({ caught });
  };
  if (scale)
    return (
      <Screen
        name={`look-${scale}`}
        note={text.of(look.at + 1)}
        head={steps.change.asked[scale]}
        actions={
          <>
            <TouchScale
              label={steps.change.asked[scale]}
              low={text.low}
              high={text.high}
              onChange={(value) => on({ scales: { ...look.scales, [scale]: value } })}
            />
            <Second onPress={() => on({})}>{text.skip}</Second>
          </>
        }
      />
    );
  if (look.at === scaleIds.length)
    return (
      <Screen
        name="look-caught"
        note={text.of(6)}
        head={text.caught}
        actions={<Second onPress={() => finish(undefined)}>{text.skip}</Second>}
      >
        <Choices>
          {caughtIds.toReversed().map((id) => (
            <Choice key={id} onPress={() => finish(id)}>
              {steps.change.caught[id]}
            </Choice>
          ))}
        </Choices>
      </Screen>
    );
  const leave = () => {
    kept.clear();
    navigator.replace({ screen: "home" });
  };
  return (
    <Screen
      name="look-done"
      head={text.done}
      lead={text.doneLead}
      actions={
        <>
          <Main onPress={leave}>{words.common.toHome}</Main>
          <Second
            onPress={() => {
              kept.clear();
              go({ screen: "change", part: "weeks" });
            }}
          >
            {text.weeks}
          </Second>
        </>
      }
    >
      <Quiet>{text.own}</Quiet>
    </Screen>
  );
}
