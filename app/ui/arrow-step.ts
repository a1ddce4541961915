/** How far a key goes along a row: 1 on, -1 back, 0 where it is no arrow. From right to left the arrows change places. */
export function arrowStep({ key }: { readonly key: string }, row: Element): -1 | 0 | 1 {
  if (key !== "ArrowRight" && key !== "ArrowLeft") return 0;
  const turned = getComputedStyle(row).direction === "rtl";
  return (key === "ArrowRight") === turned ? -1 : 1;
}
