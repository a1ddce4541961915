import { useState } from "react";
import { otherPlace, subjectOf, type ShownItem } from "@refrain/core/dance";
import { Row, Second } from "../../ui/actions.tsx";
import { Caption, Near, Note, Quiet, Stack } from "../../ui/Text.tsx";
import { steps } from "../../words/steps.ts";
import { nameOf, useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { couldShow } from "./could-show.ts";
import { ItemShown } from "./ItemShown.tsx";

/** What I show, what the other shows, what I could show. Never side by side: the other's stands under its own head. */
export function ShownList() {
  const { snapshot, store, commands, go } = useApp();
  const [taken, setTaken] = useState(false);
  const text = steps.shown.list;
  if (!snapshot.ready) return undefined;
  const { me, justMe } = snapshot.settings;
  const name = nameOf(snapshot, otherPlace(me));
  const mine = snapshot.history.shown[me];
  const theirs = snapshot.history.shown[otherPlace(me)];
  const shown = new Set(mine.map(({ item }) => subjectOf(item)));
  const before = new Set(
    snapshot.history.shown.before.filter(({ by }) => by === me).map(({ item }) => subjectOf(item)),
  );
  const could = justMe
    ? []
    : couldShow(snapshot, store.device.now()).filter(({ item }) => !shown.has(subjectOf(item)));
  const groups = kinds
    .map((what) => [what, could.filter(({ item }) => kindOf(item) === what)] as const)
    .filter(([, items]) => items.length > 0);
  const takeBack = (id: string) => commands.takeShownBack(id).then(setTaken);
  return (
    <Screen name="shown" head={text.head} lead={text.lead}>
      <Stack>
        {taken && <Note>{text.takenBack}</Note>}
        <section>
          <Caption>{text.mine(name)}</Caption>
          {mine.length === 0 && <Quiet>{text.mineNone}</Quiet>}
          <Stack>
            {mine.map(({ id, item }) => (
              <Near key={id}>
                <strong>{titleOf(item)}</strong>
                <ItemShown item={item} />
                <div>
                  <Second onPress={() => takeBack(id)}>
                    {text.takeBack}{" "}
                    <span className="visually-hidden">
                      {[titleOf(item), aboutOf(item)].filter(Boolean).join(", ")}
                    </span>
                  </Second>
                </div>
              </Near>
            ))}
          </Stack>
        </section>
        {groups.map(([what, items], at) => (
          <section key={what}>
            <Caption>{at === 0 ? text.could(aboutEach(what)) : text.or(aboutEach(what))}</Caption>
            {items.map(({ subject, item }) => (
              <Row
                key={subject}
                small={before.has(subjectOf(item)) ? text.before(name) : undefined}
                onPress={() => go({ screen: "shown", part: "preview", id: subject })}
              >
                {aboutOf(item) ?? titleOf(item)}
              </Row>
            ))}
          </section>
        ))}
        {!justMe && (
          <section>
            <Caption>{text.theirs(name)}</Caption>
            {theirs.length === 0 && <Quiet>{text.theirsNone(name)}</Quiet>}
            <Stack>
              {theirs.map(({ id, item }) => (
                <Near key={id}>
                  <strong>{steps.shown.theirs[item.what](name)}</strong>
                  <ItemShown item={item} />
                </Near>
              ))}
            </Stack>
          </section>
        )}
      </Stack>
    </Screen>
  );
}

/** What stands alone comes first; what there are several of stands under its kind. */
const kinds = ["one", "topic", "leaning", "scale"] as const;
type Kind = (typeof kinds)[number];

const kindOf = ({ what }: ShownItem): Kind => kinds.find((kind) => kind === what) ?? "one";
const aboutEach = (kind: Kind): string => (kind === "one" ? "" : steps.shown.list.about[kind]);

const titleOf = (item: ShownItem): string => steps.shown.names[item.what];

function aboutOf(item: ShownItem): string | undefined {
  switch (item.what) {
    case "topic":
      return steps.finder.topics[item.topic];
    case "leaning":
      return steps.finder.closeness[item.leaning];
    case "scale":
      return steps.change.names[item.scale];
    case "leans":
    case "plan":
    case "greeting":
      return undefined;
  }
}
