import { otherPlace } from "@refrain/core/dance";
import { Main, Second } from "../../ui/actions.tsx";
import { Quiet, Stack } from "../../ui/Text.tsx";
import { steps } from "../../words/steps.ts";
import { words } from "../../words/index.ts";
import { nameOf, useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { couldShow } from "./could-show.ts";
import { ItemShown } from "./ItemShown.tsx";

/** Exactly what the other will see, before it is shown. */
export function Preview({ subject }: { readonly subject: string }) {
  const { snapshot, store, commands, navigator } = useApp();
  const text = steps.shown;
  if (!snapshot.ready) return undefined;
  const name = nameOf(snapshot, otherPlace(snapshot.settings.me));
  const found = couldShow(snapshot, store.device.now()).find((one) => one.subject === subject);
  // In Just me nothing is ever shown to anybody.
  if (!found || snapshot.settings.justMe)
    return <Screen name="shown-nothing" head={text.list.head} lead={text.preview.nothing} />;
  const show = () =>
    commands.show(found.item).then((kept) => {
      if (kept) navigator.replace({ screen: "shown", part: "list" });
    });
  return (
    <Screen
      name={`preview-${subject}`}
      head={text.preview.head(name)}
      lead={text.preview.lead}
      actions={
        <>
          <Main onPress={show}>{text.preview.show(name)}</Main>
          <Second onPress={navigator.back}>{words.common.notNow}</Second>
        </>
      }
    >
      <Stack>
        <ItemShown item={found.item} />
        <Quiet>{steps.finder.start.foot}</Quiet>
      </Stack>
    </Screen>
  );
}
