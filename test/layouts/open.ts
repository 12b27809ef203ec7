/** Combinations of layout and habit that are not read rightly yet; `*` stands for all habits. */
export const open: Readonly<Record<string, readonly string[]>> = {};
