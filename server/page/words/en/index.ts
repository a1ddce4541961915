export const words = {
  read: "Read on",
  letters: "Letters",
  exit: "Quick exit",
  app: "Open Refrain",
  all: "All pieces",
  feed: "Feed",
  fear: "If you are afraid",
  foot: "Quick exit opens a weather page at once. It does not clear this browser’s history. This page loads nothing from anywhere else and counts nobody.",
};
