export const common = {
  /** The title of the window: says nothing over a shoulder. */
  title: "Notes",
  back: "Back",
  menu: "Menu",
  exit: "Quick exit",
  pause: "Pause",
  next: "Next",
  notNow: "Not now",
  later: "Later",
  skip: "Skip",
  moreWords: "More words",
  fewerWords: "Fewer words",
  onlyYou: "Only you see this",
  toHome: "Back to Home",
  me: "me",
  partner: "your partner",

  tooLong: (over: number): string =>
    over === 1
      ? "One letter too many: the last one is not kept."
      : `${over} letters too many: the last ${over} are not kept.`,

  unsaved: {
    full: "This phone is full. Your last tap is not kept yet.",
    blocked: "This browser lets nothing be kept here. It may be a private window.",
    failed: "Your last tap is not kept yet. If this app is open in another tab, close that one.",
    whatNow: "Keep this page open, free a little space, then tap below.",
    whatNowBlocked: "You can go on; close this page and it is gone. Your words can be copied.",
    keep: "Keep it now",
    copy: "Copy my words",
    copied: "Copied.",
  },
};
