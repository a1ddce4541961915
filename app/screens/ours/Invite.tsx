import { useState } from "react";
import { Qr } from "../../figures/Qr.tsx";
import { linkTo } from "../../state/ours/link.ts";
import { Main, Row, Second } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Near, Note, Quiet, Serif, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Screen } from "../Screen.tsx";
import { asText, useUnfinished } from "../use-unfinished.ts";
import { useOurs } from "./door.ts";
import { Trouble } from "./Trouble.tsx";

interface InviteProps {
  readonly purpose: "ours" | "device";
}

/** A line and a link for one person, or for a second phone of one's own. Nothing is sent from here: the person sends it. */
export function Invite({ purpose }: InviteProps) {
  const ours = useOurs();
  const { standing, go, outside, ask, busy } = ours;
  const text = words.ours.invite;
  const line = useUnfinished("ours-line", text.usual, asText);
  const [copied, setCopied] = useState(false);
  const own = purpose === "device";
  const invitation = standing.invitation?.purpose === purpose ? standing.invitation : undefined;
  const open = invitation && (invitation.stage === "waiting" || invitation.stage === "digits");
  const link =
    open && invitation.link ? linkTo(outside.origin, { purpose, secret: invitation.link }) : undefined;
  const said = line.value;
  const copy = async () =>
    setCopied(await outside.copy(own || link === undefined ? (link ?? "") : `${said}\n${link}`));
  return (
    <Screen
      name={link ? `ours-${purpose}-link` : `ours-${purpose}`}
      readFirst
      head={own ? text.secondHead : text.head}
      lead={own ? text.secondLead : undefined}
      actions={
        link === undefined ? (
          <>
            <Main disabled={busy} onPress={() => ask((door) => door.invite(purpose))}>
              {text.make}
            </Main>
            {!own && <Second onPress={() => go({ screen: "ours", part: "card" })}>{text.print}</Second>}
          </>
        ) : (
          <>
            <Main onPress={() => go({ screen: "ours", part: "digits" })}>{text.next}</Main>
            <Second onPress={() => ask((door) => door.callOff())}>{text.takeBack}</Second>
          </>
        )
      }
    >
      <Stack>
        {!own && line.ready && (
          <Field label={text.line} labelHidden lines={3} max={300} value={said} onChange={line.set} />
        )}
        <Trouble text={ours.trouble} />
        {invitation?.late && <Note>{text.late}</Note>}
        {invitation?.answered !== undefined && (
          <Near>
            <Quiet>{text.answered}</Quiet>
            <Serif>{invitation.answered}</Serif>
          </Near>
        )}
        {link === undefined ? (
          <Near>
            {(own ? [text.secondNote] : text.points).map((point) => (
              <Quiet key={point}>{point}</Quiet>
            ))}
          </Near>
        ) : (
          <>
            <div>
              <Row onPress={copy}>{own ? text.copyLink : text.copy}</Row>
              {!own && <Row onPress={() => go({ screen: "ours", part: "card" })}>{text.print}</Row>}
            </div>
            {copied && <Note>{own ? text.copiedLink : text.copied}</Note>}
            <Near>
              <Quiet>{text.life}</Quiet>
              <Qr text={link} label={text.qr} />
            </Near>
          </>
        )}
      </Stack>
    </Screen>
  );
}
