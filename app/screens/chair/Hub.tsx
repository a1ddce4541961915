import { Equal, Equals, Main, Row, Second } from "../../ui/actions.tsx";
import { Lines } from "../../ui/Lines.tsx";
import { Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Trouble } from "../ours/Trouble.tsx";
import { Screen } from "../Screen.tsx";
import { useChair } from "./chair.ts";
import { Choose } from "./Choose.tsx";

/** With a therapist, from wherever this phone stands. */
export function Hub() {
  const { standing, together } = useChair();
  const { invitation, showing } = standing;
  if (standing.able === false) return <Unable />;
  if (showing.stage === "open") return <Choose />;
  if (showing.stage === "asked" && together) return <Asked />;
  if (showing.stage === "proposed") return <Proposed />;
  if (invitation?.purpose === "reader" && invitation.side === "inviter" && invitation.stage === "done")
    return <Met />;
  return <Begin ended={showing.stage === "ended"} />;
}

const Unable = () => (
  <Screen name="chair-unable" head={words.ours.hub.unable} lead={words.ours.hub.unableLead} />
);

/** What it is, before anything is begun; or that it is over. */
function Begin({ ended }: { readonly ended: boolean }) {
  const { together, other, go, standing, snapshot, ask } = useChair();
  const text = words.chair.hub;
  const { invitation } = standing;
  const why = standing.showing.why ?? "stopped";
  const under =
    invitation?.purpose === "reader" &&
    invitation.side === "inviter" &&
    (invitation.stage === "waiting" || invitation.stage === "digits" || invitation.stage === "checked");
  const justMe = snapshot.settings.justMe && standing.link === "open";
  const lead = together ? text.leadBoth(other) : text.leadAlone;
  return (
    <Screen
      name={ended ? "chair-ended" : "chair-begin"}
      head={ended ? (why === "late" ? text.late : text.ended) : text.head}
      lead={ended ? { late: text.lateLead, unused: text.unusedLead, stopped: text.endedLead }[why] : lead}
      actions={
        <>
          <Main onPress={() => go({ screen: "chair", part: "invite" })}>
            {under ? text.goOn : ended ? text.again : text.begin}
          </Main>
          {ended && <Second onPress={() => ask((door) => door.forgetEnd())}>{text.putAway}</Second>}
        </>
      }
    >
      <Stack>
        <Lines lines={text.points} />
        {justMe && <Quiet>{text.justMe(other)}</Quiet>}
        {together && <Quiet>{text.room(other)}</Quiet>}
        <nav aria-label={words.chair.hub.head}>
          <Row onPress={() => go({ screen: "sheets", part: "" })}>{text.sheets}</Row>
          <Row onPress={() => go({ screen: "safety" })}>{words.home.menu.safety}</Row>
        </nav>
      </Stack>
    </Screen>
  );
}

/** The digits were right: now the other is asked, or the place is opened alone. */
export function Met() {
  const { together, other, ask, busy, trouble, navigator } = useChair();
  const text = words.chair.hub;
  const goOn = async () => {
    if (await ask((door) => door.propose(!together))) navigator.replace({ screen: "chair", part: "hub" });
  };
  return (
    <Screen
      name="chair-met"
      head={text.met}
      lead={together ? text.metLead(other) : text.metAlone}
      actions={
        <>
          <Main disabled={busy} onPress={goOn}>
            {together ? text.ask(other) : text.open}
          </Main>
          <Second onPress={() => ask((door) => door.callOff())}>{text.drop}</Second>
        </>
      }
    >
      <Trouble text={trouble} />
    </Screen>
  );
}

function Proposed() {
  const { other, ask, trouble } = useChair();
  const text = words.chair.hub;
  return (
    <Screen
      name="chair-proposed"
      head={text.proposed(other)}
      lead={text.proposedLead(other)}
      actions={<Second onPress={() => ask((door) => door.stopShowing())}>{text.withdraw}</Second>}
    >
      <Stack>
        <Trouble text={trouble} />
        <Quiet>{text.life}</Quiet>
      </Stack>
    </Screen>
  );
}

/** The other's question: yes and no weigh the same, and a no tells nobody. */
function Asked() {
  const { other, ask, trouble, navigator, go } = useChair();
  const text = words.chair.hub;
  const no = async () => {
    if (await ask((door) => door.decline())) navigator.replace({ screen: "home" });
  };
  return (
    <Screen
      name="chair-asked"
      head={text.asked(other)}
      lead={text.askedLead(other)}
      foot={text.noSmall(other)}
      actions={
        <Equals>
          <Equal onPress={() => ask((door) => door.accept())}>{text.yes}</Equal>
          <Equal onPress={no}>{text.no}</Equal>
        </Equals>
      }
    >
      <Stack>
        <Trouble text={trouble} />
        <Lines lines={text.points} />
        <Quiet>{text.room(other)}</Quiet>
        <nav aria-label={text.head}>
          <Row onPress={() => go({ screen: "safety" })}>{words.home.menu.safety}</Row>
        </nav>
      </Stack>
    </Screen>
  );
}
