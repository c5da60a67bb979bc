/** The tools above the picture. */
export const TOOLS_TEXTS = {
  label: 'Tools',
  move: 'Move the picture and its nodes',
  box: 'Select with a box: press and pull (or Shift and pull)',
  lasso: 'Select with a lasso: draw around nodes',
} as const
