import { useState } from "react";
import { Main } from "../../ui/actions.tsx";
import { Quiet } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Ending, Said } from "../Ending.tsx";
import { Screen } from "../Screen.tsx";
import { useOurs } from "./door.ts";
import { Trouble } from "./Trouble.tsx";

/** Ending the link: what goes, what stays, and what the other sees of it. Alone, at once, without a reason. */
export function Leave() {
  const { ask, busy, trouble, other, navigator } = useOurs();
  const [left, setLeft] = useState(false);
  const text = words.ours.leave;
  if (left)
    return (
      <Screen
        name="ours-left"
        start="none"
        head={text.done}
        lead={text.doneLead}
        actions={<Main onPress={() => navigator.replace({ screen: "home" })}>{words.ours.back}</Main>}
      />
    );
  const leave = async () => {
    if (await ask((door) => door.leave())) setLeft(true);
  };
  return (
    <Ending
      name="ours-leave"
      head={text.head(other)}
      lead={text.lead(other)}
      yes={text.yes}
      no={text.no}
      busy={busy}
      onYes={leave}
    >
      <Trouble text={trouble} />
      <p>{text.sees(other)}</p>
      <Said head={text.mine} lines={text.mineItems(other)} />
      <Said head={text.stays} lines={text.staysItems(other)} />
      <Quiet>{text.offline}</Quiet>
    </Ending>
  );
}
