/** The names of the groups that a layout keeps together. */
export const LAYOUTS_TEXTS = {
  noCountry: 'No country',
  roles: {
    asserters: 'Who says so',
    others: 'Targets and others',
    incidents: 'Incidents',
    groups: 'Accused groups',
    powers: 'Their services and states',
  },
} as const
