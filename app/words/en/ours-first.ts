/** What Home, the menu and the bar say of it, before its own screens are there. */
export const oursFirst = {
  menu: "Phones",
  who: "Who can read this",
  offered: "An evening you could both draw",
  chair: "With a therapist",
  chairAsked: (name: string): string => `${name} asks about a therapist`,
  newDevice: "A device or recovery words were added. See who can read this.",
  both: "Both halves are kept",
};
