const eighths = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/** A row of small columns, one a number, the tallest full. */
export function columns(values: readonly number[]): string {
  const most = Math.max(1e-9, ...values.filter((value) => Number.isFinite(value)));
  return values
    .map((value) => {
      if (!Number.isFinite(value) || value <= 0) return " ";
      return eighths[Math.max(1, Math.round((value / most) * 8))] ?? " ";
    })
    .join("");
}

const parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** A lying bar of at most `width` columns for a share from 0 to 1. */
export function bar(share: number, width: number): string {
  const eight = Math.round(Math.max(0, Math.min(1, share)) * width * 8);
  return "█".repeat(eight >> 3) + (parts[eight & 7] ?? "");
}
