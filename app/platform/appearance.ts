/** Light or dark and the size of text, on the root element, where tokens and base styles read them. */
export function applyAppearance({
  theme,
  textSize,
}: {
  readonly theme: string;
  readonly textSize: string;
}): void {
  const { dataset } = document.documentElement;
  if (theme === "device") delete dataset["theme"];
  else dataset["theme"] = theme;
  if (textSize === "usual") delete dataset["text"];
  else dataset["text"] = textSize;
}
