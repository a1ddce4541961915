import { useState } from "react";
import actions from "./actions.module.css";
import styles from "./DropFiles.module.css";

interface DropFilesProps {
  readonly label: string;
  readonly drop: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files from the device, chosen or dropped. They are read here and go nowhere. */
export function DropFiles({ label, drop, onFiles }: DropFilesProps) {
  const [over, setOver] = useState(false);
  const give = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(files);
  };
  return (
    <div
      className={styles["drop"]}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        give(event.dataTransfer.files);
      }}
    >
      <label className={`${actions["main"]} ${styles["choose"]}`}>
        {label}
        <input
          type="file"
          multiple
          className="visually-hidden"
          onChange={(event) => {
            give(event.target.files);
            event.target.value = "";
          }}
        />
      </label>
      <span aria-hidden="true" className={styles["small"]}>
        {drop}
      </span>
    </div>
  );
}
