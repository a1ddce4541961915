import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { arrowStep } from "./arrow-step.ts";
import styles from "./Tabs.module.css";

interface TabsProps<K extends string> {
  readonly label: string;
  readonly tabs: readonly (readonly [key: K, name: string])[];
  readonly selected: K;
  readonly onSelect: (key: K) => void;
  readonly children: ReactNode;
}

/** Two or three lists in one place. Arrow keys go between them, as the pattern for tabs has it. */
export function Tabs<K extends string>({ label, tabs, selected, onSelect, children }: TabsProps<K>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const by = arrowStep(event, event.currentTarget);
    if (by === 0) return;
    const at = tabs.findIndex(([key]) => key === selected);
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (!next) return;
    onSelect(next[0]);
    list.current?.querySelector<HTMLElement>(`[data-key="${next[0]}"]`)?.focus();
  };
  return (
    <>
      <div
        role="tablist"
        aria-label={label}
        className={styles["tabs"]}
        ref={list}
        onKeyDown={step}
        tabIndex={-1}
      >
        {tabs.map(([key, name]) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            data-key={key}
            className={styles["tab"]}
            aria-selected={key === selected}
            aria-controls={`${id}-panel`}
            tabIndex={key === selected ? 0 : -1}
            onClick={() => onSelect(key)}
          >
            {name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`}>
        {children}
      </div>
    </>
  );
}
