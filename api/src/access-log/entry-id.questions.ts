/** SQL: the row of the log that an entry's id is made of: its last two bytes are the subject's place in the row. */
export const rowIdSql = (id: string): string =>
  `encode(set_byte(set_byte(uuid_send(${id}), 14, 0), 15, 0), 'hex')::uuid`;

/** SQL: the entry has this id; found by the row's, which is indexed. */
export const isEntrySql = (t: string, id: string): string =>
  `(${t}.row_id = ${rowIdSql(id)} and ${t}.id = ${id})`;

/** SQL: the entry is one of these, or of these rows (a row's id, of a finding or a proof, stands for all its entries). */
export const amongEntriesSql = (t: string, ids: string): string =>
  `(${t}.row_id = any(array(select ${rowIdSql('i')} from unnest(${ids}) i)) and (${t}.id = any(${ids}) or ${t}.row_id = any(${ids})))`;
