import { Row } from "../../ui/actions.tsx";
import { words } from "../../words/index.ts";
import { steps } from "../../words/steps.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { lessonOf } from "./lessons.ts";

/** For one who used to follow and has given up: rest comes first, and nothing is asked. */
export function Rest() {
  const { go, snapshot } = useApp();
  const text = steps.practise.rest;
  return (
    <Screen name="rest" note={words.common.onlyYou} head={text.head} lead={lessonOf("rest-first")?.summary}>
      <div>
        <Row onPress={() => go({ screen: "practise", part: "lesson", id: "rest-first" })}>{text.lesson}</Row>
        <Row onPress={() => go({ screen: "practise", part: "lesson", id: "quiet-isnt-peace" })}>
          {text.partner}
        </Row>
        {!snapshot.settings.justMe && (
          <Row onPress={() => go({ screen: "practise", part: "make" })}>{text.step}</Row>
        )}
        <Row onPress={() => go({ screen: "safety" })}>{words.home.menu.safety}</Row>
      </div>
    </Screen>
  );
}
