import { findPosing } from "@refrain/core/dance";
import type { Flag } from "@refrain/core/coach";
import { Chip, Chips, Row, Second } from "../../../ui/actions.tsx";
import { Near } from "../../../ui/Text.tsx";
import { dance, words as first } from "../../../words/index.ts";
import { say as words } from "../../../words/moment.ts";
import { sentenceCase } from "../../sentence-case.ts";
import styles from "./coach.module.css";

interface CoachNoteProps {
  readonly flag: Flag;
  /** The words it is about. */
  readonly said: string;
  readonly other: string;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onReplace: (by: string) => void;
  readonly onKeep: () => void;
}

/** One note: why it may land hard, another way, and *keep it*, which ends the note for good. */
export function CoachNote({ flag, said, other, open, onOpen, onReplace, onKeep }: CoachNoteProps) {
  // Written into the text as it is shown.
  const instead = flag.instead?.replaceAll("'", "’");
  const posing = flag.kind === "pseudofeeling" ? findPosing(said, dance) : undefined;
  return (
    <div>
      <Row expanded={open} small={open ? undefined : words.coach.hints[flag.kind]} onPress={onOpen}>
        <span className={styles["word"]}>{shortened(said)}</span>
      </Row>
      {open && (
        <div className={styles["note"]}>
          <p>
            {posing
              ? first.map.underneath.posing(`“${sentenceCase(posing.posing.word)}”`, other).join("")
              : flag.reason}
          </p>
          {posing ? (
            <Chips>
              {posing.posing.couldBe.map((feeling) => (
                <Chip
                  key={feeling}
                  onPress={() => onReplace(said.slice(0, posing.start) + feeling + said.slice(posing.end))}
                >
                  {sentenceCase(feeling)}
                </Chip>
              ))}
            </Chips>
          ) : (
            instead !== undefined && (
              <Near>
                <p className={styles["instead"]}>{instead}</p>
                <Chips>
                  <Chip onPress={() => onReplace(instead)}>{words.coach.use}</Chip>
                </Chips>
              </Near>
            )
          )}
          <Second onPress={onKeep}>{words.coach.keep(shortened(said))}</Second>
        </div>
      )}
    </div>
  );
}

const longest = 42;
const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
