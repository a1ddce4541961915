import { useState } from "react";
import { Main, Second } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Caption, Near, Note, Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Screen } from "../Screen.tsx";
import { useOurs } from "./door.ts";
import styles from "./ours.module.css";
import { Trouble } from "./Trouble.tsx";

/** Four digits each, read aloud and typed: what shows that nobody is in between. */
export function Digits() {
  const ours = useOurs();
  const { standing, ask, navigator, busy } = ours;
  const [typed, setTyped] = useState("");
  const text = words.ours.digits;
  const { invitation } = standing;
  const stage = invitation?.stage ?? "over";
  const home = () => {
    void ask((door) => door.callOff());
    navigator.replace({ screen: "home" });
  };
  if (stage === "done" || stage === "over") {
    const device = invitation?.purpose === "device";
    const heads =
      stage === "over"
        ? invitation?.late
          ? [text.late, text.lateLead]
          : [text.over, text.overLead]
        : device
          ? [text.doneDevice, text.doneDeviceLead]
          : [text.done, text.doneLead];
    return (
      <Screen
        name={`ours-${stage}`}
        start="none"
        head={heads[0]}
        lead={heads[1]}
        actions={<Main onPress={home}>{words.ours.back}</Main>}
      >
        <Trouble text={ours.trouble} />
      </Screen>
    );
  }
  const asked = stage === "digits";
  return (
    <Screen
      name={`ours-digits-${stage}`}
      head={text.head}
      lead={asked ? text.lead : undefined}
      actions={
        <>
          {asked && (
            <Main disabled={busy || typed.length !== 4} onPress={() => ask((door) => door.typeDigits(typed))}>
              {text.check}
            </Main>
          )}
          <Second onPress={home}>{text.stop}</Second>
        </>
      }
    >
      <Stack>
        <Trouble text={ours.trouble} />
        {stage === "waiting" &&
          (invitation?.unfound ? (
            <Note>{text.unfound}</Note>
          ) : (
            <Quiet>{invitation?.side === "invited" ? text.waitingInvited : text.waiting}</Quiet>
          ))}
        {invitation?.answered !== undefined && (
          <Near>
            <Quiet>{words.ours.invite.answered}</Quiet>
            <p>{invitation.answered}</p>
          </Near>
        )}
        {invitation?.digits !== undefined && (
          <section>
            <Caption>{text.yours}</Caption>
            <p className={styles["digits"]} data-digits>
              {invitation.digits}
            </p>
          </section>
        )}
        {asked && (
          <Field
            label={text.theirs}
            max={4}
            digits
            small={text.oneTry}
            value={typed}
            onChange={(value) => setTyped(value.replace(/\D/g, ""))}
          />
        )}
        {stage === "checked" && (
          <Note>{invitation?.purpose === "reader" ? text.checkedReader : text.checked}</Note>
        )}
      </Stack>
    </Screen>
  );
}
