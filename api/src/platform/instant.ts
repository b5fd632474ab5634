/** SQL: an instant as RFC 3339 in UTC, to the microsecond: as entries of the log say it. */
export const instantSql = (at: string): string =>
  `to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
