import styles from "./range.module.css";

interface RangeProps {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly most: number;
}

/** A value on its scale, and where it most likely lies. The words stand beside it: nothing here is read out. */
export const Range = ({ value, low, high, most }: RangeProps) => {
  const at = (x: number) => 2 + (296 * Math.min(most, Math.max(0, x))) / most;
  return (
    <svg className={styles["range"]} viewBox="0 0 300 24" preserveAspectRatio="none" aria-hidden="true">
      <line className={styles["scale"]} x1={2} x2={298} y1={12} y2={12} />
      <rect
        className={styles["band"]}
        x={at(low)}
        y={5}
        width={Math.max(3, at(high) - at(low))}
        height={14}
        rx={3}
      />
      <line className={styles["value"]} x1={at(value)} x2={at(value)} y1={1} y2={23} />
    </svg>
  );
};
