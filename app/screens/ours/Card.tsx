import { Fragment } from "react";
import { Qr } from "../../figures/Qr.tsx";
import { linkTo } from "../../state/ours/link.ts";
import { Main } from "../../ui/actions.tsx";
import { Middle, Quiet, Serif } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Screen } from "../Screen.tsx";
import { asText, useUnfinished } from "../use-unfinished.ts";
import { useOurs } from "./door.ts";
import styles from "./ours.module.css";

/** The line on paper, with the link as a code where there is one. */
export function Card() {
  const { outside, standing } = useOurs();
  const line = useUnfinished("ours-line", words.ours.invite.usual, asText);
  const { invitation } = standing;
  const secret =
    invitation?.purpose === "ours" && invitation.stage === "waiting" ? invitation.link : undefined;
  const link = secret ? linkTo(outside.origin, { purpose: "ours", secret }) : outside.origin;
  const text = words.ours.card;
  return (
    <Screen
      name="ours-card"
      readFirst
      head={<span className="visually-hidden">{text.head}</span>}
      actions={<Main onPress={outside.print}>{words.loop.print}</Main>}
    >
      <div className={styles["card"]}>
        <Middle>
          <Serif>{line.value}</Serif>
          <Qr text={link} label={words.ours.invite.qr} />
          <p className={styles["link"]}>
            {text.typed}{" "}
            {link.split(/(?<=[/.])(?=[^/])/).map((part) => (
              <Fragment key={part}>
                {part}
                <wbr />
              </Fragment>
            ))}
          </p>
          <Quiet>{text.opens}</Quiet>
        </Middle>
      </div>
    </Screen>
  );
}
