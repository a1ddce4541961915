import { otherPlace } from "@refrain/core/dance";
import { Row } from "../ui/actions.tsx";
import { Quiet, Stack } from "../ui/Text.tsx";
import { words } from "../words/index.ts";
import { nameOf, useApp } from "./app.ts";
import { Screen } from "./Screen.tsx";
import { sentenceCase } from "./sentence-case.ts";

export function Menu() {
  const { go, snapshot } = useApp();
  const text = words.home.menu;
  const other = sentenceCase(nameOf(snapshot, otherPlace(snapshot.settings.me)));
  return (
    <Screen name="menu" head={text.head}>
      <Stack>
        <nav aria-label={text.head}>
          {snapshot.standing.rooms.length > 0 && (
            <Row onPress={() => go({ screen: "room", part: "list" })}>{text.couples}</Row>
          )}
          <Row onPress={() => go({ screen: "loops" })}>{text.loops}</Row>
          <Row onPress={() => go({ screen: "say", part: "begin" })}>{text.say}</Row>
          <Row onPress={() => go({ screen: "change", part: "weeks" })}>{text.weeks}</Row>
          <Row onPress={() => go({ screen: "finder", part: "start" })}>{text.finder}</Row>
          {snapshot.settings.eggs && <Row onPress={() => go({ screen: "eggs" })}>{text.eggs}</Row>}
          <Row onPress={() => go({ screen: "breath" })}>{text.breath}</Row>
          <Row onPress={() => go({ screen: "reading", piece: "" })}>{text.read}</Row>
          <Row onPress={() => go({ screen: "chats", part: "" })}>{text.chats}</Row>
          <Row onPress={() => go({ screen: "lab", part: "" })}>{text.lab}</Row>
          <Row onPress={() => go({ screen: "ours", part: "hub" })}>{words.oursFirst.menu}</Row>
          <Row
            small={
              snapshot.standing.showing.stage === "asked" && !snapshot.settings.justMe
                ? words.oursFirst.chairAsked(other)
                : undefined
            }
            onPress={() => go({ screen: "chair", part: "hub" })}
          >
            {words.oursFirst.chair}
          </Row>
          <Row onPress={() => go({ screen: "sheets", part: "" })}>{words.sheets.menu}</Row>
          <Row onPress={() => go({ screen: "settings" })}>{text.settings}</Row>
          <Row onPress={() => go({ screen: "safety" })}>{text.safety}</Row>
        </nav>
        <Quiet>{text.foot}</Quiet>
      </Stack>
    </Screen>
  );
}
