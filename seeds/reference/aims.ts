/** The scheme's five aims, in the order of the catalogue. */
export const AIMS = [
  'USER_PARTICIPATION',
  'COORDINATED_PATHWAYS',
  'NO_UNNEEDED_WAITING',
  'EQUAL_SERVICE',
  'SOMATIC_HEALTH',
] as const;
