import { Second, Stop } from "../../ui/actions.tsx";
import { words } from "../../words/index.ts";
import { otherNameOf, useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";

/** Everything on this device, gone for good; asks once. */
export function Delete() {
  const { store, navigator, snapshot } = useApp();
  const text = words.settings.deleting;
  return (
    <Screen
      name="delete"
      head={text.head}
      lead={text.lead}
      foot={
        snapshot.standing.link === "open"
          ? words.ours.deleteLinked(otherNameOf(snapshot, snapshot.settings.me))
          : snapshot.standing.showing.stage === "open"
            ? words.ours.deleteShowing
            : undefined
      }
      actions={
        <>
          <Stop onPress={() => void store.device.deleteEverything()}>{text.yes}</Stop>
          <Second onPress={navigator.back}>{text.no}</Second>
        </>
      }
    />
  );
}
