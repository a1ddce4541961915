import { Main } from "../../ui/actions.tsx";
import { words } from "../../words/index.ts";
import { Digits as OursDigits } from "../ours/Digits.tsx";
import { Screen } from "../Screen.tsx";
import { useChair } from "./chair.ts";
import { Met } from "./Hub.tsx";

/** Four digits each, on either side; then the couple's next step, or the therapist's list. */
export function Digits() {
  const { standing, ask, navigator } = useChair();
  const { invitation } = standing;
  if (invitation?.purpose !== "reader" || invitation.stage !== "done") return <OursDigits />;
  if (invitation.side === "inviter") return <Met />;
  const toList = async () => {
    await ask((door) => door.callOff());
    navigator.replace({ screen: "room", part: "list" });
  };
  const text = words.chair.seated;
  return (
    <Screen
      name="chair-seated"
      start="none"
      pause={false}
      head={text.head}
      lead={text.lead}
      actions={<Main onPress={toList}>{text.list}</Main>}
    />
  );
}
