import { useId, useRef, useState } from "react";
import type { Flag } from "@refrain/core/coach";
import { Chip, Chips } from "../../../ui/actions.tsx";
import { TooLong } from "../../../ui/Field.tsx";
import field from "../../../ui/Field.module.css";
import { Caption, Stack } from "../../../ui/Text.tsx";
import { useWhole } from "../../../ui/use-whole.ts";
import { say as words } from "../../../words/moment.ts";
import styles from "./coach.module.css";
import { HelpWhy } from "./HelpFirst.tsx";
import { CoachNote } from "./CoachNote.tsx";
import { Marked } from "./Marked.tsx";
import type { CoachOfField } from "./use-coach.ts";

interface CoachFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly lines: number;
  readonly max: number;
  readonly coach: CoachOfField;
  readonly other: string;
  /** Also asks, gently, for what is missing. */
  readonly questions?: boolean;
  readonly onChange: (value: string) => void;
  readonly onKeep: (word: string) => void;
}

/**
 * A native text field with the coach beside it: dotted lines lie under the words, in a copy that nobody reads out, and
 * rows below say why. Nothing speaks up while somebody types.
 */
export function CoachField({
  label,
  labelHidden = false,
  value,
  lines,
  max,
  coach: { flags, missing, help, onComposing },
  other,
  questions = false,
  onChange,
  onKeep,
}: CoachFieldProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [open, setOpen] = useState<string>();
  const { text, over, write } = useWhole(value, max, onChange);
  const slice = ({ start, end }: Flag) => text.slice(start, end);
  const replace = (flag: Flag, by: string) => {
    write(text.slice(0, flag.start) + by + text.slice(flag.end));
    setOpen(undefined);
  };
  const touched = () => {
    const { selectionStart, selectionEnd } = area.current ?? {};
    if (selectionStart === undefined || selectionStart !== selectionEnd) return;
    const flag = flags.find(({ start, end }) => start <= selectionStart && selectionStart <= end);
    if (flag) setOpen(slice(flag));
  };
  const start = (words: string) => {
    write(text.trimEnd() === "" ? words : `${text.trimEnd()} ${words}`);
    area.current?.focus();
  };
  return (
    <div className={`${styles["beside"]} ${questions ? styles["tall"] : ""}`}>
      <div className={field["field"]}>
        <label htmlFor={id} className={labelHidden ? "visually-hidden" : field["label"]}>
          {label}
        </label>
        <div className={styles["paper"]}>
          <Marked text={text} flags={flags} open={open} />
          <textarea
            ref={area}
            id={id}
            rows={lines}
            value={text}
            autoComplete="off"
            spellCheck
            className={styles["area"]}
            onChange={(event) => write(event.target.value)}
            onClick={touched}
            onCompositionStart={() => onComposing(true)}
            onCompositionEnd={() => onComposing(false)}
          />
        </div>
        <TooLong over={over} />
      </div>
      <Stack>
        {help !== undefined && <HelpWhy help={help} />}
        {flags.length > 0 && (
          <section aria-label={words.coach.notes}>
            {flags.map((flag) => (
              <CoachNote
                key={`${flag.kind}-${slice(flag)}`}
                flag={flag}
                said={slice(flag)}
                other={other}
                open={open === slice(flag)}
                onOpen={() => setOpen(open === slice(flag) ? undefined : slice(flag))}
                onReplace={(by) => replace(flag, by)}
                onKeep={() => {
                  onKeep(slice(flag).toLowerCase());
                  setOpen(undefined);
                }}
              />
            ))}
          </section>
        )}
        {questions && help === undefined && missing.length > 0 && value.trim() !== "" && (
          <section>
            <Caption>{words.write.missing}</Caption>
            <Chips label={words.write.missing}>
              {missing.slice(0, 2).map((part) => (
                <Chip key={part} onPress={() => start(words.write.starters[part])}>
                  {words.write.asks[part]}
                </Chip>
              ))}
            </Chips>
          </section>
        )}
      </Stack>
    </div>
  );
}
