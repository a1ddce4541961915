import { useState } from "react";
import { Qr } from "../../figures/Qr.tsx";
import { linkTo } from "../../state/ours/link.ts";
import { Main, Row, Second } from "../../ui/actions.tsx";
import { Note, Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Trouble } from "../ours/Trouble.tsx";
import { Screen } from "../Screen.tsx";
import { useChair } from "./chair.ts";

/** A link for one therapist's device. It shows nothing: it only lets the two sides read digits to each other. */
export function Invite() {
  const { standing, go, outside, ask, busy, trouble } = useChair();
  const [copied, setCopied] = useState(false);
  const text = words.chair.invite;
  const { invite } = words.ours;
  const invitation = standing.invitation?.purpose === "reader" ? standing.invitation : undefined;
  const secret = invitation?.link;
  const link = secret ? linkTo(outside.origin, { purpose: "reader", secret }) : undefined;
  return (
    <Screen
      name={link ? "chair-link" : "chair-invite"}
      readFirst
      head={text.head}
      lead={text.lead}
      actions={
        link === undefined ? (
          <Main disabled={busy} onPress={() => ask((door) => door.invite("reader"))}>
            {invite.make}
          </Main>
        ) : (
          <>
            <Main onPress={() => go({ screen: "chair", part: "digits" })}>{invite.next}</Main>
            <Second onPress={() => ask((door) => door.callOff())}>{invite.takeBack}</Second>
          </>
        )
      }
    >
      <Stack>
        <Trouble text={trouble} />
        {invitation?.late && <Note>{invite.late}</Note>}
        <Quiet>{text.note}</Quiet>
        {link !== undefined && (
          <>
            <Row onPress={() => outside.copy(link).then(setCopied)}>{invite.copyLink}</Row>
            {copied && <Note>{text.copied}</Note>}
            <Qr text={link} label={invite.qr} />
            <Quiet>{invite.life}</Quiet>
          </>
        )}
      </Stack>
    </Screen>
  );
}
