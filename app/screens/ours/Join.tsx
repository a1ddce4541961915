import { useState } from "react";
import { liesThere, readArrived, type Arrived } from "../../state/ours/link.ts";
import { Main, Row, Second } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Lines } from "../../ui/Lines.tsx";
import { Near, Note, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { useUnfinished, type Unfinished } from "../use-unfinished.ts";
import { sentenceFor, useOurs } from "./door.ts";
import { Trouble } from "./Trouble.tsx";

/**
 * What a link opens: who sees what, the eggs, an answer without joining, yes, and no. Until somebody here says yes, or
 * sends an answer, nothing goes out.
 */
export function Join() {
  const { go } = useApp();
  const arrived = useUnfinished("arrived", undefined, readArrived, (link) => link?.once ?? "");
  const text = words.ours.join;
  if (!arrived.ready) return undefined;
  // Another link while this one stands here begins anew.
  if (arrived.value) return <Asked key={arrived.value.secret} link={arrived.value} arrived={arrived} />;
  return (
    <Screen
      name="ours-join-none"
      head={text.none}
      lead={text.noneLead}
      actions={<Main onPress={() => go({ screen: "ours", part: "open" })}>{words.ours.open.label}</Main>}
    />
  );
}

interface AskedProps {
  readonly link: Arrived;
  readonly arrived: Unfinished<Arrived | undefined>;
}

function Asked({ link, arrived }: AskedProps) {
  const ours = useOurs();
  const { snapshot, go, navigator, store, ask, busy, standing } = ours;
  const [sent, setSent] = useState<string>();
  const text = words.ours.join;
  const { once, ...bare } = link;
  const setOnce = (said: string | undefined) =>
    arrived.set(said === undefined ? bare : { ...bare, once: said });
  /** Another link may have come while something was asked: it stays. */
  const stands = () => liesThere(link, store.get().unfinished);
  const leave = () => {
    arrived.clear();
    navigator.replace({ screen: "home" });
  };
  const own = link.purpose === "device";
  if (!own && standing.link === "open")
    return (
      <Screen
        name="ours-join-linked"
        head={text.linkedAlready}
        actions={<Main onPress={leave}>{words.ours.back}</Main>}
      />
    );
  const enter = async () => {
    if (!own && !snapshot.checked) {
      go({ screen: "alone", next: "join" });
      return;
    }
    const done = await ask((door) => door.join(link.secret, link.purpose));
    if (!done) return;
    if (stands()) arrived.clear();
    store.setSettings({ opened: true });
    navigator.replace({ screen: "ours", part: "digits" });
  };
  const send = async () => {
    const done = await store.device.door.answerOnce(link.secret, (once ?? "").trim());
    setSent(
      done.ok
        ? text.onceSent
        : done.error.type === "relay-refused"
          ? text.onceTaken
          : sentenceFor(done.error),
    );
    if (done.ok && stands()) setOnce(undefined);
  };
  return (
    <Screen
      name="ours-join"
      start="none"
      head={own ? text.deviceHead : text.head}
      lead={own ? text.deviceLead : text.lead}
      foot={text.noSmall}
      actions={
        <>
          <Main disabled={busy} onPress={enter}>
            {own ? text.deviceYes : text.yes}
          </Main>
          <Second onPress={leave}>{text.no}</Second>
        </>
      }
    >
      <Stack>
        <Trouble text={ours.trouble} />
        {!own && (
          <>
            <Lines lines={text.points} />
            <div>
              <Row onPress={() => go({ screen: "eggs" })}>{text.eggs}</Row>
              <Row expanded={once !== undefined} onPress={() => setOnce(once === undefined ? "" : undefined)}>
                {text.once}
              </Row>
              {once !== undefined && (
                <Near>
                  <Field
                    label={text.onceLabel}
                    lines={2}
                    max={240}
                    value={once}
                    small={text.onceSmall}
                    onChange={setOnce}
                  />
                  <Second onPress={() => once.trim() !== "" && send()}>{text.onceSend}</Second>
                </Near>
              )}
            </div>
            {sent !== undefined && <Note>{sent}</Note>}
          </>
        )}
      </Stack>
    </Screen>
  );
}
