import { useId, useState } from "react";
import field from "./Field.module.css";
import styles from "./DropFiles.module.css";

interface DropFilesProps {
  readonly label: string;
  readonly drop: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files from the device, chosen or dropped. They are read here and go nowhere. */
export function DropFiles({ label, drop, onFiles }: DropFilesProps) {
  const id = useId();
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
      <label htmlFor={id} className={field["label"]}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        multiple
        className={field["input"]}
        onChange={(event) => {
          give(event.target.files);
          event.target.value = "";
        }}
      />
      <span aria-hidden="true" className={styles["small"]}>
        {drop}
      </span>
    </div>
  );
}
