/** What Home, the menu and the bar say of it, before its own screens are there. */
export const oursFirst = {
  menu: "Phones",
  who: "Who can read this",
  offered: "An evening you could both draw",
  both: "Both halves are kept",
};
