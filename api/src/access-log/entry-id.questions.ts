/** SQL: the row of the log that an entry's id is made of: its last two bytes are the subject's place in the row. */
export const rowIdSql = (id: string): string =>
  `encode(set_byte(set_byte(uuid_send(${id}), 14, 0), 15, 0), 'hex')::uuid`;

/** SQL: the entry has this id; found by the row's, which is indexed. */
export const isEntrySql = (t: string, id: string): string =>
  `(${t}.row_id = ${rowIdSql(id)} and ${t}.id = ${id})`;
