export const FLOOR_TOKEN = "floor-token-of-one-run";

/** Children whose timelines are filled from the start. */
export const floorChildren = ["a", "b", "c", "d"].map((sign) => `chd_01k0f${"0".repeat(19)}${sign}0`);
