import { loopOf, plain } from "@refrain/core/dance";
import { eveningsIn, latestIn, newIn, placesIn, type RoomView } from "../../state/chair/room-view.ts";
import { PartnerMark } from "../../figures/PartnerMark.tsx";
import { Row } from "../../ui/actions.tsx";
import { Caption, Near, Quiet, Serif, Stack } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { steps } from "../../words/steps.ts";
import { useApp } from "../app.ts";
import { ifThen, moveLabel } from "../practise/phrases.ts";
import { Screen } from "../Screen.tsx";
import { Who } from "../Who.tsx";
import { WeekRows } from "./TheirWeeks.tsx";
import { InTheirWords, isNamed, mayRead } from "./InTheirWords.tsx";
import { nameIn, partnersIn, whenOf } from "./says.ts";
import styles from "./room.module.css";
import { useSeen, useTitle } from "./use-own.ts";

interface Viewed {
  readonly view: RoomView;
}

/** One couple: first what they call it and what each said, then everything else they chose. */
export function Couple({ view }: Viewed) {
  const { go } = useApp();
  const { title, also } = useTitle(view);
  const { room, state } = view;
  const text = words.room.couple;
  const at = { screen: "room", of: room.space } as const;
  const latest = latestIn(room, state);
  const told = latest && mayRead(view, latest) ? latest : undefined;
  const plans = plansIn(view);
  const shown = room.entries.length > 0;
  // Beside the list stands what was said; with nothing said the list stands alone.
  const both = told !== undefined || plans.length > 0;
  const ways = (
    <Stack>
      <div>
        <Row small={text.liveSmall} onPress={() => go({ ...at, part: "live" })}>
          {text.live}
        </Row>
        <FreshRow view={view} />
        <WeekRows view={view} />
        <Row small={text.notesSmall} onPress={() => go({ ...at, part: "notes" })}>
          {text.notes}
        </Row>
        <Row small={text.printSmall} onPress={() => go({ ...at, part: "print" })}>
          {text.print}
        </Row>
      </div>
      <Evenings view={view} />
    </Stack>
  );
  return (
    <Screen
      name="room-couple"
      wide={both}
      pause={false}
      note={state.name === undefined ? also : title}
      head={
        isNamed(view) ? (
          <>
            {placesIn(room).map((place) => (
              <PartnerMark key={place} partner={partnersIn(view)[place]} size="small" />
            ))}{" "}
            {title}
          </>
        ) : (
          (state.name ?? title)
        )
      }
      lead={shown ? undefined : text.nothing}
      foot={room.persons === 2 ? words.room.foot : words.room.readOnly}
    >
      {both ? (
        <div className={styles["couple"]}>
          <Stack>
            {told && <InTheirWords view={view} evening={told} named={isNamed(view)} />}
            <Plans view={view} plans={plans} />
          </Stack>
          {ways}
        </div>
      ) : (
        ways
      )}
    </Screen>
  );
}

/** What each tries instead, now. */
const plansIn = (view: RoomView) =>
  placesIn(view.room).flatMap((place) =>
    view.state.practice[place].plans
      .filter(({ ended }) => ended === undefined)
      .map(({ plan }) => ({ place, plan })),
  );

function Plans({ view, plans }: Viewed & { readonly plans: ReturnType<typeof plansIn> }) {
  if (plans.length === 0) return undefined;
  return (
    <section className={styles["said"]}>
      <Caption>{words.room.couple.plans}</Caption>
      {plans.map(({ place, plan }) => (
        <Near key={plan.id}>
          {!isNamed(view) && <Who partner={partnersIn(view)[place]}>{nameIn(view, place)}</Who>}
          <Serif>{ifThen(plan)}</Serif>
          <Quiet>{steps.practise.plan.insteadOf(moveLabel(plan.old))}</Quiet>
        </Near>
      ))}
    </section>
  );
}

function FreshRow({ view }: Viewed) {
  const { go } = useApp();
  const { ready, value } = useSeen(view);
  const count = newIn(view.room, value).length;
  const text = words.room;
  return (
    <Row
      small={ready && (count === 0 ? text.list.nothingNew : text.list.fresh(count))}
      onPress={() => go({ screen: "room", part: "new", of: view.room.space })}
    >
      {text.couple.fresh}
    </Row>
  );
}

function Evenings({ view }: Viewed) {
  const { go } = useApp();
  const evenings = eveningsIn(view.state);
  if (evenings.length === 0) return undefined;
  return (
    <section>
      <Caption>{words.room.couple.loops}</Caption>
      <ul>
        {evenings.map((evening) => (
          <li key={evening.id}>
            <Row
              small={plain(dance.link(loopOf(partnersIn(view), evening), "outside"))}
              onPress={() => go({ screen: "room", part: "loop", of: view.room.space, about: evening.id })}
            >
              {whenOf(evening)}
            </Row>
          </li>
        ))}
      </ul>
    </section>
  );
}
