import { encode } from "uqr";
import styles from "./qr.module.css";

/** A text as a code for another phone's camera: dark on light in every theme, with the quiet zone it needs. */
export function Qr({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, data } = encode(text, { ecc: "M", border: 3 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg className={styles["qr"]} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect className={styles["ground"]} width={size} height={size} />
      <path className={styles["dark"]} d={path} />
    </svg>
  );
}
