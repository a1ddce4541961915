// Line drawings for the bar. They take the colour of the text beside them.
const line = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 2,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

export const BackIcon = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true" {...line}>
    <path d="M10 2 L4 8 L10 14" />
  </svg>
);

export const ExitIcon = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true" {...line}>
    <path d="M2 2 L8 8 L2 14 M8 2 L14 8 L8 14" />
  </svg>
);

export const MenuIcon = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" {...line}>
    <path d="M1 4 H15 M1 8 H15 M1 12 H10" />
  </svg>
);

export const TickIcon = () => (
  <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" {...line}>
    <path d="M2 9 L6 13 L14 3" />
  </svg>
);

export const OpenIcon = () => (
  <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" {...line}>
    <path d="M5 2 L11 8 L5 14" />
  </svg>
);

/** The two of a couple, by their shapes. */
export const BothIcon = () => (
  <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" {...line}>
    <circle cx="7" cy="8" r="5.5" />
    <rect x="16" y="3" width="10" height="10" rx="2.8" />
  </svg>
);
