/** What says whose record it is to whoever looked, or that nobody should have been there without a reason. */
const NEAR = `('RELATIVE','COLLEAGUE','PROTECTED_PERSON','SAME_NAME')`;
/** What looks by themselves seldom are at work: again and again, many together, at somebody whom the unit has nothing to do with. */
const PATTERN = `('RETURNED','MANY_LOOKED','UNKNOWN_TO_UNIT')`;

/**
 * SQL, over a finding's reasons `q`: where it stands in the list before the rules' ranks are read. What several facts say
 * together weighs more than any of them: somebody near, or a pattern, of looks that nothing explains by one who wrote
 * nothing in the record (A, B); the same of one who wrote there, or whom care explains (C); and that nothing explains it,
 * and no more (D).
 */
export const bandSql = (unexplained: string, wrote: string): string => {
  const idle = `bool_or(${unexplained}) and not bool_or(${wrote})`;
  return `
  case when bool_or(q.kind = 'OWN_RECORD') or (${idle} and bool_or(q.kind in ${NEAR})) then 'A'
       when bool_or(q.kind = 'BREAK_GLASS_NOT_REVIEWED') or (${idle} and bool_or(q.kind in ${PATTERN})) then 'B'
       when bool_or(q.kind in ${NEAR}) or bool_or(q.kind in ${PATTERN}) then 'C' else 'D' end`;
};

/** The band of looks at many patients, which are asked about in one. */
export const GATHERED_BAND = 'B';
