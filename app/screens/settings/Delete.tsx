import { words } from "../../words/index.ts";
import { otherNameOf, useApp } from "../app.ts";
import { useDeleting } from "../deleting.ts";
import { Ending } from "../Ending.tsx";
import { Note } from "../../ui/Text.tsx";

/** Everything on this device, gone for good; asks once. */
export function Delete() {
  const { snapshot } = useApp();
  const { busy, trouble, begin } = useDeleting();
  const text = words.settings.deleting;
  return (
    <Ending
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
      yes={text.yes}
      no={text.no}
      busy={busy}
      onYes={begin}
    >
      {trouble !== undefined && <Note>{trouble}</Note>}
    </Ending>
  );
}
