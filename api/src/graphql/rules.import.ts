import type { Text } from './messages.js';

/** Rules about a file of units. */
export const IMPORT_RULES: Record<string, Text> = {
  NOT_UTF8: {
    nb: 'er lest med feil tegnsett; lagre filen som CSV UTF-8',
    nn: 'er lese med feil teiknsett; lagre fila som CSV UTF-8',
    en: 'was read in the wrong encoding; save the file as CSV UTF-8',
  },
  NO_LINES: {
    nb: 'har ingen linjer under overskriftene',
    nn: 'har ingen linjer under overskriftene',
    en: 'has no lines below the heads',
  },
  TOO_MANY_LINES: {
    nb: 'kan ha høyst {max} linjer; del filen i flere',
    nn: 'kan ha høgst {max} linjer; del fila i fleire',
    en: 'may have at most {max} lines; divide the file',
  },
  COLUMN_MISSING: {
    nb: 'er en kolonne som filen må ha',
    nn: 'er ein kolonne som fila må ha',
    en: 'is a column that the file must have',
  },
  TOO_MANY_CELLS: {
    nb: 'har flere celler enn de {max} overskriftene',
    nn: 'har fleire celler enn dei {max} overskriftene',
    en: 'has more cells than the {max} heads',
  },
  FORMULA: {
    nb: 'er en formel; skriv ren tekst',
    nn: 'er ein formel; skriv rein tekst',
    en: 'is a formula; write plain text',
  },
  UNIT_KIND: {
    nb: 'er ikke et slags enhet som finnes; se malen',
    nn: 'er ikkje eit slags eining som finst; sjå malen',
    en: 'is no kind of unit; see the template',
  },
  YES_NO: { nb: 'må være ja eller nei', nn: 'må vere ja eller nei', en: 'must be yes or no' },
  AMBIGUOUS: {
    nb: 'er navnet på {count} enheter; bruk enhets-id eller organisasjonsnummer',
    nn: 'er namnet på {count} einingar; bruk einings-id eller organisasjonsnummer',
    en: 'is the name of {count} units; use the unit’s id or organisation number',
  },
  SAME_AS_LINE: {
    nb: 'gjelder den samme enheten som linje {line}',
    nn: 'gjeld den same eininga som linje {line}',
    en: 'is about the same unit as line {line}',
  },
  PARENT_REFUSED: {
    nb: 'er en linje som selv er avvist',
    nn: 'er ei linje som sjølv er avvist',
    en: 'is a line that is itself refused',
  },
  KIND_STAYS: {
    nb: 'kan ikke endres på en enhet som finnes; lag en ny og steng den gamle',
    nn: 'kan ikkje endrast på ei eining som finst; lag ei ny og steng den gamle',
    en: 'of a unit that exists cannot change; make a new one and close the old',
  },
  CLOSED_UNIT: {
    nb: 'Enheten er stengt og kan ikke endres',
    nn: 'Eininga er stengd og kan ikkje endrast',
    en: 'The unit is closed and cannot change',
  },
  NO_SUCH_UNIT: {
    nb: 'gjelder en enhet som ikke finnes',
    nn: 'gjeld ei eining som ikkje finst',
    en: 'is about a unit that does not exist',
  },
};
