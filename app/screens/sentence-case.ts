/** With a capital first letter; scripts without capitals stay as they are. */
export const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
