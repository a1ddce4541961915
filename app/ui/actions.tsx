// What can be pressed. Each is a real button: keyboard, focus and screen reader come with it.
import { startTransition, useEffect, useRef, useState, type ComponentProps, type ReactNode } from "react";
import { OpenIcon, TickIcon } from "./icons.tsx";
import { useIntoSight } from "./use-into-sight.ts";
import styles from "./actions.module.css";

interface Pressed {
  readonly children: ReactNode;
  /** Where it gives a promise, the same button takes no other press until what came of this one stands on the screen. */
  readonly onPress: () => unknown;
  readonly disabled?: boolean;
}

type ButtonProps = Omit<ComponentProps<"button">, "type" | "onClick"> & Pick<Pressed, "onPress">;

/** A second tap on what is still being done is not a second time. */
function Button({ onPress, ...button }: ButtonProps) {
  const doing = useRef(false);
  const [done, setDone] = useState(0);
  useEffect(() => void (doing.current = false), [done]);
  const press = () => {
    if (doing.current) return;
    const pressed = onPress();
    if (!(pressed instanceof Promise)) return;
    doing.current = true;
    // Drawn together with the screen it led to.
    void pressed.finally(() => startTransition(() => setDone((times) => times + 1)));
  };
  return <button type="button" {...button} onClick={press} />;
}

/** The one main action, in ink. */
export const Main = ({ children, onPress, disabled = false }: Pressed) => (
  <Button className={styles["main"]} onPress={onPress} disabled={disabled}>
    {children}
  </Button>
);

/** The main action where something is lost for good. */
export const Stop = ({ children, onPress, disabled = false }: Pressed) => (
  <Button className={`${styles["main"]} ${styles["stop"]}`} onPress={onPress} disabled={disabled}>
    {children}
  </Button>
);

/** A second action, underlined. */
export const Second = ({ children, expanded, onPress }: Pressed & Pick<RowProps, "expanded">) => (
  <Button className={styles["second"]} aria-expanded={expanded} onPress={onPress}>
    {children}
  </Button>
);

/** Second actions beside each other, where there is room. */
export const Seconds = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles["seconds"]}>{children}</div>
);

/** Two or more actions of the same weight: the product leans to none of them. */
export const Equals = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles["equals"]}>{children}</div>
);

export const Equal = ({ children, onPress }: Pressed) => (
  <Button className={styles["equal"]} onPress={onPress}>
    {children}
  </Button>
);

interface ChoiceProps extends Pressed {
  readonly small?: ReactNode;
  readonly icon?: ReactNode;
  /** Left out where a touch goes on at once and nothing stays chosen. */
  readonly chosen?: boolean;
}

/** One of a list; a touch chooses. A chosen one has a thick ink edge and a tick. */
export const Choice = ({ children, small, icon, chosen, onPress }: ChoiceProps) => (
  <Button className={styles["choice"]} aria-pressed={chosen} onPress={onPress}>
    {icon}
    <span className={styles["words"]}>
      {children}
      {small !== undefined && <span className={styles["small"]}>{small}</span>}
    </span>
    {chosen === true && <TickIcon />}
  </Button>
);

export const Choices = ({
  children,
  pairs = false,
  label,
}: {
  readonly children: ReactNode;
  readonly pairs?: boolean;
  readonly label?: string;
}) => (
  <div role="group" aria-label={label} className={`${styles["choices"]} ${pairs ? styles["pairs"] : ""}`}>
    {children}
  </div>
);

/** A choice as small as its word. */
export const Chip = ({ children, chosen, onPress }: ChoiceProps) => (
  <Button className={`${styles["choice"]} ${styles["chip"]}`} aria-pressed={chosen} onPress={onPress}>
    {children}
    {chosen === true && <TickIcon />}
  </Button>
);

export const Chips = ({ children, label }: { readonly children: ReactNode; readonly label?: string }) => (
  <div role="group" aria-label={label} className={styles["chips"]}>
    {children}
  </div>
);

interface ChipsOfProps<Id> {
  readonly label: string;
  readonly ids: readonly Id[];
  readonly chosen: (id: Id) => boolean;
  readonly name: (id: Id) => string;
  readonly onPress: (id: Id) => unknown;
}

/** A chip for each of a list. */
export const ChipsOf = <Id extends string | number>({
  label,
  ids,
  chosen,
  name,
  onPress,
}: ChipsOfProps<Id>) => (
  <Chips label={label}>
    {ids.map((id) => (
      <Chip key={id} chosen={chosen(id)} onPress={() => onPress(id)}>
        {name(id)}
      </Chip>
    ))}
  </Chips>
);

interface RowProps extends Pressed {
  readonly small?: ReactNode;
  /** Whether it opens something in place, and whether that is open. */
  readonly expanded?: boolean;
}

/** A line of a list that leads somewhere. */
export function Row({ children, small, expanded, onPress }: RowProps) {
  const row = useRef<HTMLButtonElement>(null);
  useIntoSight(expanded === true, () => row.current?.nextElementSibling);
  return (
    <Button ref={row} className={styles["row"]} onPress={onPress} aria-expanded={expanded}>
      <span className={styles["words"]}>
        {children}
        {small !== undefined && <span className={styles["small"]}>{small}</span>}
      </span>
      <OpenIcon />
    </Button>
  );
}

/** A line of a list that leads out of the app or calls a number. */
export const LinkRow = ({
  children,
  small,
  href,
}: {
  readonly children: ReactNode;
  readonly small?: ReactNode;
  readonly href: string;
}) => (
  <a className={styles["row"]} href={href} rel="noreferrer">
    <span className={styles["words"]}>
      {children}
      {small !== undefined && <span className={styles["small"]}>{small}</span>}
    </span>
    <OpenIcon />
  </a>
);
