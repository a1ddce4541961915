import { useState } from "react";
import { Equal, Equals } from "../ui/actions.tsx";
import styles from "../ui/text.module.css";
import { words } from "../words/index.ts";
import { useApp } from "./app.ts";

/** Said plainly, until it is kept: what could not be kept, and what to do. */
export function UnsavedNote() {
  const { snapshot, outside } = useApp();
  const [copied, setCopied] = useState(false);
  const { unsaved } = snapshot;
  if (!unsaved) return undefined;
  const { unsaved: text } = words.common;
  return (
    <div className={styles["unsaved"]} role="alert">
      <p>
        <strong>{text[unsaved.fault.kind]}</strong>{" "}
        {unsaved.fault.kind === "blocked" ? text.whatNowBlocked : text.whatNow}
      </p>
      <Equals>
        <Equal onPress={() => unsaved.retry()}>{text.keep}</Equal>
        {/* Behind a lock nobody's words are given away. */}
        {unsaved.words !== "" && !snapshot.locked && (
          <Equal onPress={() => outside.copy(unsaved.words).then(setCopied)}>
            {copied ? text.copied : text.copy}
          </Equal>
        )}
      </Equals>
    </div>
  );
}
