const paths = {
  back: "M15 5l-7 7 7 7",
  refresh: "M20 11a8 8 0 1 0-2.3 6.3M20 4v7h-7",
  children:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M16 5a3 3 0 0 1 0 6M18 14.5c2.2.7 3.5 2.6 3.5 5.5",
  deliverables: "M6 3h9l4 4v14H6zM14.5 3v4.5H19M9 13h7M9 17h7",
  hours: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2",
  account: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4.5 3.5-7 8-7s8 2.5 8 7",
  next: "M9 5l7 7-7 7",
  camera: "M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z",
  picture: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5h.01",
  place:
    "M12 21c4-5 6.5-8 6.5-11.5a6.5 6.5 0 1 0-13 0C5.5 13 8 16 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  phone:
    "M6 3l3.5 1 1 4-2 2c1 2.500 3 4.500 5.500 5.500l2-2 4 1L21 18c0 2-1.500 3-3 3C10 21 3 14 3 6c0-1.500 1-3 3-3z",
} as const;

export type IconName = keyof typeof paths;

/** A drawing beside words that say the same; it has no name of its own. */
export function Icon({ name, spin = false }: { name: IconName; spin?: boolean }) {
  return (
    <svg
      className={spin ? "icon is-spinning" : "icon"}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
