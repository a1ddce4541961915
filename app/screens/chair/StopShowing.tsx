import { Quiet } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Ending, Said } from "../Ending.tsx";
import { Trouble } from "../ours/Trouble.tsx";
import { useChair } from "./chair.ts";

/** What stopping does, and what it cannot undo. Alone, at once, without a reason. */
export function StopShowing() {
  const { standing, ask, busy, trouble, other, navigator } = useChair();
  const text = words.chair.stop;
  const both = !standing.showing.alone;
  const stop = async () => {
    if (await ask((door) => door.stopShowing())) navigator.back();
  };
  return (
    <Ending
      name="chair-stop"
      head={text.head}
      lead={text.lead}
      yes={text.yes}
      no={text.no}
      busy={busy}
      onYes={stop}
    >
      <Trouble text={trouble} />
      <Said head={text.not} lines={text.notItems} />
      <Said head={text.goes} lines={both ? [...text.goesItems, text.goesBoth(other)] : text.goesItems} />
      {both && <p>{text.sees(other)}</p>}
      <Quiet>{text.stays}</Quiet>
      <Quiet>{text.offline}</Quiet>
    </Ending>
  );
}
