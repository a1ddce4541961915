import { Main, Row, Second } from "../../ui/actions.tsx";
import { Note, Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Screen } from "../Screen.tsx";
import { reachOf, troublesOf, useOurs, type OursScreen } from "./door.ts";
import { Trouble } from "./Trouble.tsx";

/** Everything about more than one phone, from where this one stands. */
export function Hub() {
  const ours = useOurs();
  const { standing, other, snapshot, go } = ours;
  const text = words.ours.hub;
  const { justMe } = snapshot.settings;
  const linked = standing.link === "open";
  /** Whoever adds a phone or makes words could read everything from then on: the lock is asked anew. */
  const guarded = (part: "second" | "words") => {
    go({ screen: "ours", part });
    ours.store.closeLock();
  };
  if (standing.able === false)
    return (
      <Screen
        name="ours-hub"
        head={text.unable}
        lead={text.unableLead}
        actions={<Main onPress={() => ours.navigator.replace({ screen: "home" })}>{words.ours.back}</Main>}
      />
    );
  const under =
    standing.invitation && standing.invitation.stage !== "done" && standing.invitation.stage !== "over";
  return (
    <Screen
      name="ours-hub"
      head={linked ? text.linked(other) : standing.link === "ended" ? text.ended : text.alone}
      lead={linked ? text.linkedLead : standing.link === "ended" ? text.endedLead : text.aloneLead}
      actions={
        under ? <Main onPress={() => go({ screen: "ours", part: "digits" })}>{text.under}</Main> : undefined
      }
    >
      <Stack>
        {standing.reach !== "alone" && <Quiet>{reachOf(standing)}</Quiet>}
        {troublesOf(standing).map((sentence) => (
          <Note key={sentence}>{sentence}</Note>
        ))}
        <Trouble text={ours.trouble} />
        <nav aria-label={words.oursFirst.menu}>
          <Row onPress={() => go({ screen: "ours", part: "reads" })}>{words.oursFirst.who}</Row>
          {!linked && !justMe && !under && (
            <Row onPress={() => startsInviting(ours)}>{text.invite(other)}</Row>
          )}
          {linked && <Row onPress={() => go({ screen: "ours", part: "code" })}>{text.code}</Row>}
          <Row onPress={() => guarded("second")}>{text.second}</Row>
          <Row small={standing.words ? text.wordsThere : text.wordsNone} onPress={() => guarded("words")}>
            {text.words}
          </Row>
          {standing.devices.some(({ whose }) => whose === "mine") && (
            <Row onPress={() => go({ screen: "ours", part: "devices" })}>{text.devices}</Row>
          )}
          {!linked && <Row onPress={() => go({ screen: "ours", part: "open" })}>{text.open}</Row>}
          <Row onPress={() => go({ screen: "ours", part: "lock" })}>{text.lock}</Row>
          {linked && <Row onPress={() => go({ screen: "ours", part: "leave" })}>{text.leave(other)}</Row>}
        </nav>
        {standing.link === "ended" && (
          <Second onPress={() => ours.ask((door) => door.leave())}>{text.clear}</Second>
        )}
      </Stack>
    </Screen>
  );
}

/** Before anybody is asked in stand the private lines. */
function startsInviting({ snapshot, go }: OursScreen): void {
  go(snapshot.checked ? { screen: "ours", part: "invite" } : { screen: "alone", next: "invite" });
}
