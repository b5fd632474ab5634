import { combine, parseCombined } from '../../api/src/code/combined-code.js';
import { fitCode, type CodeRow } from '../../api/src/code/code-fit.js';
import { readReference } from '../../seeds/reference/read.js';

const reference = readReference();
const rows: CodeRow[] = reference.codes;
const coded = (pathwayKey: string, kind: string, editionKey = 'PAKKEFORLOP_2019') => ({
  pathwayKey,
  editionKey,
  kind,
});

describe('A combined code', () => {
  it('is pathway, event and outcome, as the guide’s examples are', () => {
    expect(parseCombined('D06UF')).toEqual({ pathway: 'D06', event: 'U', outcome: 'F' });
    expect(parseCombined('D11CU')).toEqual({ pathway: 'D11', event: 'C', outcome: 'U' });
    expect(combine('D06', 'U', 'F')).toBe('D06UF');
    expect(combine('D11', 'C', 'U')).toBe('D11CU');
  });

  it('is put together of the codes that the lists have, for every combined code in them', () => {
    const combined = reference.codes.filter((row) => row.combinedCode);
    expect(combined).toHaveLength(8);
    const known = (type: string, code: string | undefined) =>
      reference.codes.some((row) => row.type === type && row.code === code);
    for (const row of combined) {
      const parts = parseCombined(row.combinedCode ?? '');
      expect(parts?.outcome).toBe(row.code);
      expect([row.combinedCode, known('PATHWAY_TYPE', parts?.pathway), known('EVENT', parts?.event)]).toEqual(
        [row.combinedCode, true, true],
      );
    }
  });

  it('comes back as it was, whatever the letters', () => {
    for (const [pathway, event, outcome] of [
      ['D01', 'A', 'Z'],
      ['D12', 'C', 'K'],
    ] as const) {
      expect(parseCombined(combine(pathway, event, outcome) ?? '')).toEqual({ pathway, event, outcome });
    }
  });

  it.each(['', 'D11', 'D11C', 'D11CUX', 'd11cu', 'D1CU', 'DD1CU', ' D11CU'])('is not %j', (text) => {
    expect(parseCombined(text)).toBeNull();
  });

  it('is none where a part is not known, or is none', () => {
    expect([combine(null, 'C', 'U'), combine('D11', null, 'U'), combine('D11', 'C', null)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(combine('D11', 'CU', '')).toBeNull();
  });
});

describe('The code of an event', () => {
  const decision = ['D11CU', 'D11CP', 'D11CT', 'D11CS', 'D11CK', 'D11CA', 'D11CI'];

  it('is the one that was told, alone or combined, in its combined form where it has one', () => {
    const adult = coded('PHV_ADULT', 'CLINICAL_DECISION');
    expect(fitCode(rows, adult, 'U')).toEqual({ code: 'D11CU' });
    expect(fitCode(rows, adult, 'D11CU')).toEqual({ code: 'D11CU' });
    expect(fitCode(rows, adult, 'C')).toEqual({ code: 'C' });
  });

  it('is the only one that fits where none was told; an outcome is not guessed', () => {
    expect(fitCode(rows, coded('PSYCHOSIS', 'FEEDBACK_TOOL_USED'), null)).toEqual({ code: 'D06UF' });
    expect(fitCode(rows, coded('PHV_ADULT', 'CLINICAL_DECISION'), null)).toEqual({ code: 'C' });
  });

  it('is none where its value was not found, or the event is not coded', () => {
    expect(fitCode(rows, coded('TSB', 'FEEDBACK_TO_REFERRER'), null)).toEqual({ code: null });
    expect(fitCode(rows, coded('TSB', 'CLINICIAN_ASSIGNED'), null)).toEqual({ code: null });
  });

  it.each([
    ['CODE_OF_OTHER_EDITION', coded('PHV_ADULT', 'CLINICAL_DECISION', 'NASJONALE_2024'), 'D11CU', []],
    ['CODE_OF_OTHER_PATHWAY', coded('PHV_CHILD', 'CLINICAL_DECISION'), 'D11CU', []],
    ['CODE_OF_OTHER_PATHWAY', coded('PHV_ADULT', 'CLINICAL_DECISION'), 'D06UF', decision],
    ['CODE_OF_OTHER_PATHWAY', coded('PHV_ADULT', 'CLINICAL_DECISION'), 'D12CU', decision],
    ['CODE_OF_OTHER_EVENT', coded('PHV_ADULT', 'FEEDBACK_TOOL_USED'), 'D11CU', []],
    ['CODE_UNKNOWN', coded('PHV_ADULT', 'CLINICAL_DECISION'), 'X99', decision],
  ] as const)('is refused as %s, with what would be right', (rule, what, told, right) => {
    const fit = fitCode(rows, what, told) as { rule: string; right: string[] };
    expect(fit.rule).toBe(rule);
    expect(fit.right.filter((code) => code !== 'C')).toEqual(right);
  });
});

describe('What the documents call coded', () => {
  it.each([
    ['treatment forms explained', 'TREATMENT_OPTIONS_EXPLAINED'],
    ['patient and relatives took part in the plan', 'PARTICIPATED_IN_TREATMENT_PLAN'],
    ['feedback tool used', 'FEEDBACK_TOOL_USED'],
    ['detox to treatment', 'OTHER_TREATMENT_START'],
    ['feedback to referrer and GP', 'FEEDBACK_TO_REFERRER'],
    ['cooperation meetings', 'COOPERATION_MEETING'],
    ['need for help after discharge', 'HELP_NEED_ASSESSED'],
    ['tool for symptoms or function used', 'MEASUREMENT_TOOL_USED'],
    ['transfer to a contract specialist', 'TRANSFER_TO_CONTRACT_SPECIALIST'],
    ['start', 'PATHWAY_STARTED'],
    ['clinical decision', 'CLINICAL_DECISION'],
  ])('%s is an event of its pathways with its row in a code list', (_what, kind) => {
    const row = reference.codes.find((code) => code.eventKind === kind);
    expect(reference.eventKinds.map((event) => event.kind)).toContain(kind);
    const without = reference.definitions.filter(
      (definition) =>
        row?.pathwayKeys.some((key) => key === definition.pathwayKey) && !definition.events.includes(kind),
    );
    expect(without.map((definition) => definition.key)).toEqual([]);
    expect(row?.pathwayKeys).toEqual(expect.arrayContaining([expect.any(String)]));
  });
});
