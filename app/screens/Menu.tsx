import type { ReactNode } from "react";
import { otherPlace } from "@refrain/core/dance";
import { Row } from "../ui/actions.tsx";
import { Caption, Quiet, Stack } from "../ui/Text.tsx";
import { words } from "../words/index.ts";
import type { Route } from "../state/route.ts";
import { nameOf, useApp } from "./app.ts";
import { Screen } from "./Screen.tsx";
import { sentenceCase } from "./sentence-case.ts";

const Group = ({ head, children }: { readonly head: string; readonly children: ReactNode }) => (
  <section>
    <Caption>{head}</Caption>
    {children}
  </section>
);

/** Everything else: what helps at once first, so that Safety is in sight without a scroll; names that say little have a line. */
export function Menu() {
  const { go, snapshot } = useApp();
  const text = words.home.menu;
  const { small, groups } = text;
  const other = sentenceCase(nameOf(snapshot, otherPlace(snapshot.settings.me)));
  const asked = snapshot.standing.showing.stage === "asked" && !snapshot.settings.justMe;
  const to = (route: Route) => () => go(route);
  return (
    <Screen name="menu" head={text.head}>
      <Stack>
        <nav aria-label={text.head}>
          <Stack>
            {snapshot.standing.rooms.length > 0 && (
              <Row onPress={to({ screen: "room", part: "list" })}>{text.couples}</Row>
            )}
            <Group head={groups.now}>
              <Row onPress={to({ screen: "breath" })}>{text.breath}</Row>
              <Row onPress={to({ screen: "safety" })}>{text.safety}</Row>
            </Group>
            <Group head={groups.kept}>
              <Row onPress={to({ screen: "loops" })}>{text.loops}</Row>
              <Row onPress={to({ screen: "say", part: "begin" })}>{text.say}</Row>
              <Row small={small.weeks} onPress={to({ screen: "change", part: "weeks" })}>
                {text.weeks}
              </Row>
            </Group>
            <Group head={groups.understand}>
              <Row small={small.finder} onPress={to({ screen: "finder", part: "start" })}>
                {text.finder}
              </Row>
              {snapshot.settings.eggs && <Row onPress={to({ screen: "eggs" })}>{text.eggs}</Row>}
              <Row small={small.read} onPress={to({ screen: "reading", piece: "" })}>
                {text.read}
              </Row>
              <Row onPress={to({ screen: "chats", part: "" })}>{text.chats}</Row>
              <Row small={small.lab} onPress={to({ screen: "lab", part: "" })}>
                {text.lab}
              </Row>
              <Row onPress={to({ screen: "sheets", part: "" })}>{words.sheets.menu}</Row>
            </Group>
            <Group head={groups.phone}>
              <Row onPress={to({ screen: "ours", part: "hub" })}>{words.oursFirst.menu}</Row>
              <Row
                small={asked ? words.oursFirst.chairAsked(other) : undefined}
                onPress={to({ screen: "chair", part: "hub" })}
              >
                {words.oursFirst.chair}
              </Row>
              <Row onPress={to({ screen: "settings" })}>{text.settings}</Row>
            </Group>
          </Stack>
        </nav>
        <Quiet>{text.foot}</Quiet>
      </Stack>
    </Screen>
  );
}
